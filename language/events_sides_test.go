package language_test

import "testing"

// readEvents reads sentences of Friday, 20 November 2026, each of which tells of the event
// wanted, or of none where that is "".
func readEvents(t *testing.T, cases []struct{ name, text, want, date string }) {
	t.Helper()
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			t.Helper()
			u := readOn(t, "2026-11-20", test.text)
			switch {
			case test.want == "" && len(u.Events) > 0:
				t.Errorf("%s: told as an event: %+v", test.text, u.Events)
			case test.want != "" && (len(u.Events) != 1 || u.Events[0].Name != test.want || u.Events[0].Date != test.date):
				t.Errorf("%s: events %+v, want %q on %q", test.text, u.Events, test.want, test.date)
			}
		})
	}
}

func TestWhatMembersOfTwoSidesDoIsNoSitting(t *testing.T) {
	readEvents(t, []struct{ name, text, want, date string }{
		{"senators of two countries", "Senators of Kazakhstan and Russia discussed water issues.", "", ""},
		{"those of two peoples", "Kazakh and Russian senators discussed border rivers on Tuesday.", "", ""},
		{"lawmakers from two countries", "Lawmakers from Poland and Ukraine debated the draft agreement.", "", ""},
		{"with colleagues", "Senators discussed water issues with their Russian colleagues.", "", ""},
		{"met with somebody in the house", "Speaker Anna Kask met with MP Gary Stone in the parliament on Monday.", "", ""},
		{"confirmed that all is ready", "The Senate Secretariat confirmed that all preparations for the event are complete.", "", ""},
		{"сенаторы двух стран", "Сенаторы Казахстана и России обсудили проблемы трансграничных рек.", "", ""},
		{"сенаторлар екі елден", "Қазақстан мен Ресей сенаторлары трансшекаралық өзендер мәселелерін талқылады.", "", ""},
		{"senators of one", "Senators discussed the water bill on Tuesday.", "plenary sitting of the Senate on the water bill", "2026-11-17"},
		{"a house that confirmed a judge", "The Senate confirmed the judge on Monday.", "plenary sitting of the Senate with the appointment of the judge", "2026-11-16"},
		{"сенаторы одной", "Сенаторы обсудили законопроект о воде в понедельник.", "пленарное заседание Сената по законопроекту о воде", "2026-11-16"},
		{"бір елдің сенаторлары", "Сенаторлар су туралы заң жобасын талқылады.", "Сенаттың су туралы заң жобасы жөніндегі жалпы отырысы", ""},
	})
}

func TestWhereAMatterIsSentNobodySatYet(t *testing.T) {
	readEvents(t, []struct{ name, text, want, date string }{
		{"refer", "The House passed a motion to refer the Trade Bill to the joint sitting of Parliament.", "", ""},
		{"направить", "Палата приняла решение направить законопроект на совместное заседание палат.", "", ""},
		{"жолдады", "Палата заң жобасын бірлескен отырысқа жолдады.", "", ""},
		{"next week, of this month", "The Senate is set to hold hearings for the nominees next week.", "", ""},
		{"a hearing that heard of next week", "At a hearing in the Senate, the minister said the bill would come next week.", "hearing in the Senate", ""},
		{"told of a coming day", "20 қарашада Үкімет отырысында министр Серік Жұманғарин 25 қарашада палаталардың бірлескен отырысында заң жобасы қаралатынын мәлімдеді.", "Үкімет отырысы", "2026-11-20"},
		{"read on a coming day", "Мәжіліс төрағасы өкімге қол қойды. 18 қарашада министр Серік Жұманғарин 25 қарашада бірлескен отырыста заң жобасы бірінші оқылымда қаралатынын мәлімдеді.", "", ""},
		{"held on that day", "18 қарашада Сенаттың жалпы отырысында заң қабылданды.", "Сенаттың жалпы отырысы", "2026-11-18"},
		{"the government's own", "Мәжіліс өкімге қол қойды. 18 қарашада Үкімет отырысында министр Серік Жұманғарин пікір білдірді.", "Үкімет отырысы", "2026-11-18"},
	})
}

func TestWhereAKazakhJourneyLedIsNotWhoMadeIt(t *testing.T) {
	readEvents(t, []struct{ name, text, want, date string }{
		{"a district without a name", "Депутат Болат Серіков ауданға барды. Ол мектепті көрді.", "", ""},
		{"a town without one", "Сенатор Дана Омарова қалаға іссапармен келді.", "сенатор Дана Омарованың іссапары", ""},
		{"a region without one", "Сенатор Асқар Омаров облысқа барды.", "", ""},
		{"a town with one", "Сенатор Дана Омарова Ақтау қаласына барды.", "сенатор Дана Омарованың Ақтау қаласына сапары", ""},
		{"a district with one", "Сенатор Дана Омарова Жетісу облысына барды.", "сенатор Дана Омарованың Жетісу облысына сапары", ""},
	})
}

func TestNamesOfEventsAreWhole(t *testing.T) {
	readEvents(t, []struct{ name, text, want, date string }{
		{"whoever took part", "Облыс әкімі Болат Серіковтің қатысуымен мәслихат сессиясы өтті.", "мәслихат сессиясы", ""},
		{"some deputies led by one", "Сенат төрағасы Асқар Омаров бастаған бір топ депутат ресми сапармен Түркияға барды.", "Сенат төрағасы Асқар Омаров бастаған бір топ депутаттың Түркияға ресми сапары", ""},
		{"some deputies", "Бір топ депутат Түркияға ресми сапармен барды.", "бір топ депутаттың Түркияға ресми сапары", ""},
		{"of the session and the house", "Жаңа сессияның алғашқы отырысы өтті. Мәжіліс спикері сөз сөйледі.", "Мәжілістің жаңа сессиясының алғашқы отырысы", ""},
		{"a number of them", "Сенат депутаттары 600-ге жуық кездесу мен іс-шара өткізді.", "", ""},
		{"thanked for the visit", "The Speaker, Ana Diaz, thanked the Kazakh delegation for the visit.", "visit of the Kazakh delegation", ""},
		{"thanked for a visit to a town", "Speaker Ana Diaz praised the Kazakh delegation for the productive visit to Lima.", "productive visit of the Kazakh delegation to Lima, Peru", ""},
		{"a second verb", "The Speaker recalled the recent visit of the Kazakh delegation to Nepal and underlined its importance.", "recent visit of the Kazakh delegation to Nepal", ""},
	})
}
