"""How sure each statement is, and for whom: hedges and their scope, the stance of the source, events."""
