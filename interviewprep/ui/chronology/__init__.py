"""The Chronology room: events as told, in their order, with what shows them."""
