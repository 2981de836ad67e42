"""What kind of source each is: named or not and why, in which role, tied to the story by which words."""
