"""How fast the server answers and what it survives, seen from outside by a client over standard input and output."""
