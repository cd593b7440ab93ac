"""The days that matter: until when something must be claimed, answered, paid or told, and how each was counted."""
