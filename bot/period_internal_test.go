package bot

import "testing"

func TestPeriodsAreReadAsPeopleWriteThem(t *testing.T) {
	names := testNames(t)
	for asked, want := range map[string]period{
		"30":                              {From: "2026-10-22", Days: 30},
		"7 days":                          {From: "2026-11-14", Days: 7},
		"last 3 days":                     {From: "2026-11-18", Days: 3},
		"за последние 3 дня":              {From: "2026-11-18", Days: 3},
		"соңғы 3 күн":                     {From: "2026-11-18", Days: 3},
		"2 апта":                          {From: "2026-11-07", Days: 14},
		"this month":                      {From: "2026-11-01", To: "2026-11-30"},
		"в прошлом месяце":                {From: "2026-10-01", To: "2026-10-31"},
		"биыл":                            {From: "2026-01-01", To: "2026-12-31"},
		"былтыр":                          {From: "2025-01-01", To: "2025-12-31"},
		"өткен аптада":                    {From: "2026-11-09", To: "2026-11-15"},
		"16-18 November":                  {From: "2026-11-16", To: "2026-11-18"},
		"16–18 қараша":                    {From: "2026-11-16", To: "2026-11-18"},
		"с 16 по 18 ноября":               {From: "2026-11-16", To: "2026-11-18"},
		"from 16 November to 18 November": {From: "2026-11-16", To: "2026-11-18"},
		"between 16 and 18 November":      {From: "2026-11-16", To: "2026-11-18"},
		"16 қарашадан 18 қарашаға дейін": {From: "2026-11-16", To: "2026-11-18"},
		"16-дан 18 қарашаға дейін":       {From: "2026-11-16", To: "2026-11-18"},
		"16 мен 18 қараша аралығында":    {From: "2026-11-16", To: "2026-11-18"},
		"2026-11-16 2026-11-18":          {From: "2026-11-16", To: "2026-11-18"},
		"since 18 November":              {From: "2026-11-18", To: "2026-11-20"},
		"с 16 ноября":                    {From: "2026-11-16", To: "2026-11-20"},
		"16 қарашадан бастап":            {From: "2026-11-16", To: "2026-11-20"},
		"с марта по май 2025":            {From: "2025-03-01", To: "2025-05-31"},
		"с 28 декабря 2025 по 3 января":  {From: "2025-12-28", To: "2026-01-03"},
		"19 ноября":                      {From: "2026-11-19", To: "2026-11-19"},
		"19-го ноября":                   {From: "2026-11-19", To: "2026-11-19"},
		"November 19th":                  {From: "2026-11-19", To: "2026-11-19"},
		"в ноябре 2025 года":             {From: "2025-11-01", To: "2025-11-30"},
	} {
		if got, ok := names.readPeriod(asked, testNow()); !ok || got != want {
			t.Errorf("%q is read as %+v, %v; want %+v", asked, got, ok, want)
		}
	}
	for _, asked := range []string{"", "2026-13", "31 февраля", "16-40 ноября", "since", "с", "дейін", "Мартынов", "Май-оол", "days", "0 days", "367 days", "с 25 декабря 2026 года", "18 с 16"} {
		if got, ok := names.readPeriod(asked, testNow()); ok {
			t.Errorf("%q is read as %+v, and is no period", asked, got)
		}
	}
}

func TestPeriodsToComeAreTheNextOfTheirName(t *testing.T) {
	names := testNames(t)
	for asked, want := range map[string]period{
		"2026-12-01":          {From: "2026-12-01", To: "2026-12-01"},
		"2 декабря":           {From: "2026-12-02", To: "2026-12-02"},
		"December":            {From: "2026-12-01", To: "2026-12-31"},
		"наурыз 2027":         {From: "2027-03-01", To: "2027-03-31"},
		"март":                {From: "2027-03-01", To: "2027-03-31"},
		"2027":                {From: "2027-01-01", To: "2027-12-31"},
		"14 days":             {From: "2026-11-20", To: "2026-12-03"},
		"ертең":               {From: "2026-11-21", To: "2026-11-21"},
		"next week":           {From: "2026-11-23", To: "2026-11-29"},
		"на следующей неделе": {From: "2026-11-23", To: "2026-11-29"},
		"келесі айда":         {From: "2026-12-01", To: "2026-12-31"},
		"с 1 по 5 декабря":    {From: "2026-12-01", To: "2026-12-05"},
		"1 желтоқсаннан бастап": {From: "2026-12-01"},
		"from 1 March": {From: "2027-03-01"},
	} {
		if got, ok := names.readAhead(asked, testNow()); !ok || got != want {
			t.Errorf("%q is read as %+v, %v; want %+v", asked, got, ok, want)
		}
	}
}

func TestACaseIsOfTheSameNumberOfWords(t *testing.T) {
	for _, c := range []struct {
		name, candidate string
		want            bool
	}{
		{"курултая", "курултай", true},
		{"сенаттың", "сенат", true},
		{"казахстаном", "казахстан", true},
		{"курултай турция", "курултай рк", false},
		{"senate law", "senate", false},
		{"курултай бюджет", "курултай рк", false},
	} {
		if got := inflected(c.name, c.candidate); got != c.want {
			t.Errorf("%q a case of %q: %v", c.name, c.candidate, got)
		}
	}
}
