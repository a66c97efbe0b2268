"""The screening bank: self-checking programs that tell whether a pass list miscompiles, and the lists that did."""
