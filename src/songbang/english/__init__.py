"""One English clause: which of five kinds of restraint it holds, by weights learnt from marked contracts."""
