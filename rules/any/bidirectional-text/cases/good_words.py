TEXT = "shalom \u202e escaped"
NAME = "שלום"
MORE = "مرحبا"
