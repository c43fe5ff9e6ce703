package language_test

import (
	"slices"
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
