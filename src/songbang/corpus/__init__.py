"""Many documents: listed, divided, worked on side by side on one machine or many; what is done stays done."""
