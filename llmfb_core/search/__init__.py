"""What every search for pass lists goes by, the editor's and the autotuner's: the shipped lists, and changes of one."""
