"""All of it to people: terminal, figures, pages, the explorer, the commands."""
