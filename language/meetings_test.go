package language_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// met writes meetings as "A + B, kind", both names in alphabetical order.
func met(u digest.Understanding) []string {
	var out []string
	for _, m := range u.Meetings {
		names := []string{m.Between[0], m.Between[1]}
		slices.Sort(names)
		out = append(out, names[0]+" + "+names[1]+", "+m.Kind)
	}
	slices.Sort(out)
	return out
}

// surnames writes meetings as "A+B kind", by surnames in alphabetical order.
func surnames(u digest.Understanding) string {
	var out []string
	for _, m := range u.Meetings {
		a, b := lastWord(m.Between[0]), lastWord(m.Between[1])
		out = append(out, min(a, b)+"+"+max(a, b)+" "+m.Kind)
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// checkMeetings reads each text, which its case names, and compares.
func checkMeetings(t *testing.T, lang string, cases [][2]string) {
	t.Helper()
	r := chambersReader()
	for _, c := range cases {
		t.Run(c[0], func(t *testing.T) {
			got, err := r.Understand(t.Context(), digest.Article{Text: c[0], Lang: lang, Date: "2025-05-14"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c[1], surnames(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhoMetWhom(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"English: a list behind with": {
			"Speaker of the Senate Yerzhan Qalybekov held bilateral meetings with heads of chambers, including Georgian Parliament Speaker Ketevan Tsulukidze, Speaker of the Parliament of Sweden Marta Lindqvist and Chairman of the House of Representatives of Belarus Anton Harbuz.",
			[]string{"Anton Harbuz + Yerzhan Qalybekov, meeting", "Ketevan Tsulukidze + Yerzhan Qalybekov, meeting", "Marta Lindqvist + Yerzhan Qalybekov, meeting"},
		},
		"English: a reception, a call and a passive": {
			"Speaker of the Senate Yerzhan Qalybekov received Turkish Ambassador Selim Karaoglu. He also spoke by telephone with Swedish Minister Marta Lindqvist. Georgian envoy Ketevan Tsulukidze was received by Deputy Dana Orynbasarova.",
			[]string{"Dana Orynbasarova + Ketevan Tsulukidze, reception", "Marta Lindqvist + Yerzhan Qalybekov, call", "Selim Karaoglu + Yerzhan Qalybekov, reception"},
		},
		"English: planned, refused and shared sessions are no meetings": {
			"Speaker of the Senate Yerzhan Qalybekov will meet with Swedish Minister Marta Lindqvist in June. Senator Dana Orynbasarova and Senator Timur Beisekov attended the session. Turkish Ambassador Selim Karaoglu refused to meet Qalybekov.",
			nil,
		},
		"English: what a day to come heads": {
			"The week ahead in the Kurultai\n\nFRIDAY. Speaker of the Senate Yerzhan Qalybekov receives Swedish Minister Marta Lindqvist. On Monday he met Ambassador Paul Norton.\n\nSATURDAY. Nobody sits.",
			[]string{"Paul Norton + Yerzhan Qalybekov, meeting"},
		},
		"Kazakh: алдағы күн жазбасы": {
			"Келер аптада Құрылтайда\n\nДҮЙСЕНБІ. Сенат Төрағасы Ерлан Қалыбеков Италия елшісі Марко Бранкатимен келіссөз жүргізеді. Сапар екі рет ауысқан.\n\nСЕЙСЕНБІ. Комитет жиналады.",
			nil,
		},
		"English: what nobody provided for": {
			"A meeting of Speaker of the Senate Yerzhan Qalybekov with Swedish Minister Marta Lindqvist, reported by some media, had not been envisaged. Talks between Senator Dana Orynbasarova and Turkish Ambassador Selim Karaoglu were never on the agenda. Senator Timur Beisekov held talks with Ambassador Paul Norton, not on trade but on visas.",
			[]string{"Paul Norton + Timur Beisekov, meeting"},
		},
		"Russian: что программой не предусматривалось": {
			"Встреча председателя Сената Ерлана Калыбекова с послом Италии Марко Бранкати, о которой писали, в программу не входила. Переговоры сенатора Даны Орынбасаровой с министром Тимуром Бейсековым не намечались.",
			nil,
		},
		"Kazakh: бағдарламада қарастырылмаған": {
			"Сенат Төрағасы Ерлан Қалыбековтің Италия елшісі Марко Бранкатимен кездесуі бағдарламада қарастырылмаған.",
			nil,
		},
		"Russian: принял, встретился, разговор по телефону": {
			"Председатель Сената Ерлан Калыбеков принял посла Италии Марко Бранкати. Затем он встретился с председателем парламента Грузии Кетеван Цулукидзе. Вчера состоялся телефонный разговор между Калыбековым и спикером парламента Швеции Мартой Линдквист.",
			[]string{"Ерлан Калыбеков + Кетеван Цулукидзе, meeting", "Ерлан Калыбеков + Марко Бранкати, reception", "Ерлан Калыбеков + Марта Линдквист, call"},
		},
		"Russian: planned and cancelled meetings are none": {
			"Председатель Сената Ерлан Калыбеков планирует встретиться с послом Италии Марко Бранкати. Встреча с председателем парламента Грузии Кетеван Цулукидзе отменена. Депутат Тимур Бейсеков принял участие в заседании вместе с коллегами.",
			nil,
		},
		"Kazakh: кездесті, қабылдады, телефон арқылы": {
			"Сенат Төрағасы Ерлан Қалыбеков Италия елшісі Марко Бранкатиді қабылдады. Содан кейін ол Грузия Парламентінің Төрағасы Кетеван Цулукидземен кездесті. Кеше Ерлан Қалыбеков Швеция министрі Марта Линдквистпен телефон арқылы сөйлесті.",
			[]string{"Ерлан Қалыбеков + Кетеван Цулукидзе, meeting", "Ерлан Қалыбеков + Марко Бранкати, reception", "Ерлан Қалыбеков + Марта Линдквист, call"},
		},
		"Kazakh: what lies ahead is no meeting": {
			"Сенат Төрағасы Ерлан Қалыбеков келесі аптада Италия елшісі Марко Бранкатимен кездеседі. Кетеван Цулукидземен кездесу кейінге шегерілді.",
			nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, met(understand(t, "2025-05-14", c.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhenTheyMet(t *testing.T) {
	for name, c := range map[string]struct{ lang, text, want string }{
		"a meeting recalled has its own date and place":           {"en", "Yerlan Nurgaliev met Hakan Demirel in Ankara on Monday. They first met in Riga in June 2021.", "2025-05-12 Ankara; 2021-06 Riga"},
		"a date of what was said is not that of the meeting":      {"en", "Yerlan Nurgaliev told Hakan Demirel at their meeting in Ankara on May 6 that the law was adopted on May 2.", "2025-05-06 Ankara"},
		"a city of two words":                                     {"en", "Yerlan Nurgaliev received Hakan Demirel in Abu Dhabi on Monday.", "2025-05-12 Abu Dhabi"},
		"where somebody came is told in the nominative":           {"ru", "Ерлан Калыбеков, прибывший в Москву 12 мая, встретился с Мареком Новицким.", "2025-05-12 Москва"},
		"the day goes on with the next meeting":                   {"ru", "Ерлан Калыбеков 12 мая встретился с Мареком Новицким. В тот же день он принял посла Марко Бранкати.", "2025-05-12 ; 2025-05-12 "},
		"an autumn to come dates nothing":                         {"ru", "На встрече с Мареком Новицким Ерлан Калыбеков подтвердил, что сессия пройдёт осенью этого года.", " "},
		"the next sentence may tell when":                         {"kk", "Ерлан Қалыбеков Марек Новицкимен кездесті. Бұл кездесу кеше болды.", "2025-05-13 "},
		"the same two met twice":                                  {"kk", "Ерлан Қалыбеков 12 мамырда Марек Новицкимен кездесті. Олар бұған дейін 2024 жылғы наурызда Астанада кездескен.", "2025-05-12 ; 2024-03 Астана"},
		"the opening of the article dates what has no other date": {"ru", "АСТАНА, 13 мая. Сессия открылась в Сенате. Ерлан Калыбеков встретился с Мареком Новицким.", "2025-05-13 "},
	} {
		t.Run(name, func(t *testing.T) {
			u, err := chambersReader().Understand(t.Context(), digest.Article{Text: c.text, Lang: c.lang, Date: "2025-05-14"})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, m := range u.Meetings {
				got = append(got, m.Date+" "+m.Place)
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "; ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}
