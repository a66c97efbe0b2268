"""What makes a candidate an offer: verifier, interface, and equality of the spliced document with what was compiled."""
