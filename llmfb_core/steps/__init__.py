"""What each pass of a list does to a function: the text, the size and the difference after each that changes it."""
