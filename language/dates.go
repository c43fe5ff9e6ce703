package language

func monthOf(string) int { return 0 }

func (d *document) findDates() {}
