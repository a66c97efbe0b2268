"""How fast the server answers, measured from outside by a client over standard input and output."""
