package bot_test

import (
	"fmt"
	"time"

	"minber/digest"
)

func sampleNow() time.Time { return time.Date(2026, 11, 20, 13, 30, 0, 0, time.UTC) }

func sampleSpeaker() digest.Politician {
	return digest.Politician{ID: "aidos-bekenov", Names: map[string]string{"kk": "Айдос Бекенов", "ru": "Айдос Бекенов", "en": "Aidos Bekenov"}}
}

func samplePacks() []digest.Pack {
	return []digest.Pack{{ID: "kz", PackHeader: digest.PackHeader{
		Zone: "Asia/Almaty", Zones: []string{"Asia/Almaty", "Asia/Tashkent", "Asia/Bishkek", "Asia/Dushanbe", "Asia/Ashgabat", "Asia/Baku", "Asia/Tbilisi", "Asia/Yerevan", "Europe/Moscow", "Europe/Minsk", "Europe/Istanbul", "Asia/Shanghai"},
		Examples: digest.Examples{Person: "aidos-bekenov", Body: "kz-kurultai", Country: "TR"},
	}, People: []digest.Politician{sampleSpeaker()}, Bodies: []digest.Body{{
		ID: "kz-kurultai", Country: "KZ",
		Names: map[string]string{"kk": "Қазақстан Құрылтайы", "ru": "Курултай Казахстана", "en": "Kurultai of Kazakhstan"},
		Short: map[string]string{"kk": "Құрылтай", "ru": "Курултай", "en": "Kurultai"},
	}, {
		ID: "kz-mazhilis", Country: "KZ", To: "2026-06-30",
		Names: map[string]string{"kk": "Мәжіліс", "ru": "Мажилис", "en": "Mazhilis"},
	}}, Offices: []digest.Office{{
		ID: "kz-kurultai-chair", Body: "kz-kurultai",
		Names: map[string]string{"kk": "Құрылтай төрағасы", "ru": "Председатель Курултая", "en": "Speaker of the Kurultai"},
	}}, Roster: []digest.Membership{{
		Who: sampleSpeaker(), Office: "kz-kurultai-chair", From: "2026-09-01",
	}}}}
}

func words(lang, kk, ru, en string) string {
	return map[string]string{"kk": kk, "ru": ru, "en": en}[lang]
}

func sampleRef(id int64, source, lang, title string) digest.ArticleRef {
	return digest.ArticleRef{
		ID: id, Source: source, URL: fmt.Sprintf("https://news.example/%d?a=1&b=2", id), Lang: lang, Title: title,
		Published: sampleNow(), Date: "2026-11-20",
	}
}

func samplePair(lang string) (a, b digest.PersonRef) {
	a = digest.PersonRef{
		ID: 1, Name: words(lang, "Айдос Бекенов", "Айдос Бекенов", "Aidos Bekenov"), Body: "kz-kurultai", Country: "KZ",
		Role: words(lang, "Құрылтай төрағасы", "Председатель Курултая", "Speaker of the Kurultai"),
	}
	b = digest.PersonRef{
		ID: 2, Name: words(lang, "Ивана Петкова", "Ивана Петкова", "Ivana Petkova"), Country: "BG",
		Role: words(lang, "парламент депутаты", "депутат парламента", "member of parliament"),
	}
	return a, b
}

func sampleMeeting(lang string, id int64) digest.MeetingRecord {
	a, b := samplePair(lang)
	return digest.MeetingRecord{
		ID: id, A: a, B: b, Kind: digest.KindCall, Place: words(lang, "Астана", "Астана", "Astana"),
		Date: "2026-11-19", Refs: []digest.ArticleRef{sampleRef(3, "Agency", "ru", ""), sampleRef(4, "Газета", "kk", "")},
	}
}

func sampleStatement(lang string, id int64) digest.StatementRecord {
	a, _ := samplePair(lang)
	return digest.StatementRecord{
		ID: id, Speaker: a, Kind: digest.Quote, Lang: lang, Ref: sampleRef(id, "Agency", lang, ""),
		Text: words(lang, "«Заң сапасы — басты міндет»", "«Качество законов — главная задача»", "“The quality of laws is the main task & more”"),
	}
}

func sampleMaterial(w digest.Window, lang string) digest.Material {
	other := map[string]string{"kk": "ru", "ru": "en", "en": "kk"}[lang]
	return digest.Material{
		Window: w, Lang: lang,
		Stories: []digest.Story{{
			ID: 1, Lead: sampleRef(1, "Agency <1>", lang, words(lang, "Құрылтай бюджетті бірінші оқылымда мақұлдады", "Курултай одобрил бюджет в первом чтении", "Kurultai passes the budget at first reading")),
			Others: []digest.ArticleRef{sampleRef(2, "Газета", other, "x"), sampleRef(5, "Газета", other, "y"), sampleRef(7, "Agency <1>", other, "z")},
			Sentences: summary(
				words(lang, "Депутаттар 2027–2029 жылдарға арналған бюджетті қарады.", "Депутаты рассмотрели бюджет на 2027–2029 годы.", "Deputies discussed the budget for 2027–2029."),
				words(lang, "Құжат екінші оқылымға жіберілді.", "Документ направлен на второе чтение.", "The bill goes to a second reading."),
			),
			Topics: []string{"economy_budget", "legislation"},
		}, {
			ID: 2, Lead: sampleRef(6, "", other, ""), Sentences: summary("A < B & \"C\"."),
		}},
		Meetings: []digest.MeetingRecord{sampleMeeting(lang, 1)},
		Said:     []digest.StatementRecord{sampleStatement(lang, 9)},
		Upcoming: []digest.UpcomingRecord{
			{ID: 1, What: words(lang, "екінші оқылым", "второе чтение", "second reading"), Date: "2026-12-02", New: true, Lang: lang, Ref: sampleRef(1, "Agency", lang, "")},
			{ID: 2, What: words(lang, "сайлау", "выборы", "elections"), Date: "2027-03", New: true, Lang: lang, Ref: sampleRef(1, "Agency", lang, "")},
			{ID: 3, What: words(lang, "форум", "форум", "forum"), Certainty: digest.Proposed, New: true, Lang: lang, Ref: sampleRef(1, "Agency", lang, "")},
		},
		Intake: digest.Intake{Sources: 5, Failed: []string{"Slow & Co"}, Seen: 41, Kept: 12},
	}
}

func sampleArchive() fakeArchive {
	return fakeArchive{
		material: func(w digest.Window, lang string) (digest.Material, error) { return sampleMaterial(w, lang), nil },
		meetings: func(q digest.MeetingQuery) ([]digest.MeetingRecord, int, error) {
			if q.Country == "FR" {
				return nil, 0, nil
			}
			return []digest.MeetingRecord{sampleMeeting(q.Lang, 1), sampleMeeting(q.Lang, 2)}, 8, nil
		},
		search: func(q digest.SearchQuery) ([]digest.SearchHit, int, error) {
			return []digest.SearchHit{{
				Ref:     sampleRef(1, "Agency", q.Lang, words(q.Lang, "Бюджет туралы", "О бюджете", "On the budget")),
				Passage: "2 < 3.",
			}}, 7, nil
		},
		sources: func() ([]digest.SourceHealth, error) {
			return []digest.SourceHealth{
				{
					ID: "a", Name: "Agency", URL: "https://news.example/", Lang: "ru", LastVisit: sampleNow(), LastSuccess: sampleNow().Add(-time.Hour),
					LastNew: sampleNow().Add(-2 * time.Hour), Articles: 21, Daily: 3,
				},
				{
					ID: "b", Name: "Slow & Co", URL: "javascript:alert(1)", LastVisit: sampleNow(), LastSuccess: sampleNow().AddDate(0, 0, -3), Failures: 4,
					Articles: 2, Cause: digest.CauseSlow, Reason: "secret cause", Daily: -1,
				},
				{ID: "c", LastVisit: sampleNow(), Failures: 1, Daily: -1},
				{ID: "d", Name: "New", Daily: -1},
				{ID: "e", Name: "Seldom", LastVisit: sampleNow(), LastSuccess: sampleNow(), Articles: 1},
				{
					ID: "f", Name: "Quiet <News>", LastVisit: sampleNow(), LastSuccess: sampleNow(), LastNew: sampleNow().AddDate(0, 0, -3), Articles: 300, Daily: 12,
					Silent: &digest.SilentSource{Name: "Quiet <News>", Usual: 12, Days: 2},
				},
			}, nil
		},
	}
}

func samplePeople() fakePeople {
	return fakePeople{
		find: func(name string) ([]digest.PersonHit, error) {
			a, b := samplePair("ru")
			switch name {
			case "Бекенов":
				return []digest.PersonHit{{PersonRef: a, Fit: digest.FitExact}}, nil
			case "И":
				return []digest.PersonHit{{PersonRef: a, Fit: digest.FitLoose}, {PersonRef: b, Fit: digest.FitLoose}}, nil
			case "panic":
				panic("boom")
			}
			return nil, nil
		},
		card: func(id int64, p digest.Page) (digest.Card, error) {
			if id != 1 {
				return digest.Card{}, digest.ErrNotFound
			}
			a, _ := samplePair("ru")
			return digest.Card{
				Person: a, Names: []string{a.Name, "Aidos Bekenov"}, Articles: 22, Topics: []digest.TopicCount{{Topic: "legislation", Count: 12}, {Topic: "digital_ai", Count: 4}},
				Roles: []digest.RoleRecord{
					{Role: "Председатель Курултая", First: "2026-09-01", Last: "2026-11-20"},
					{Role: "депутат Мажилиса", First: "2024-02-01", Last: "2026-06-30"},
				},
				Said: []digest.StatementRecord{sampleStatement("ru", 9)}, SaidAll: 5 - p.Offset*0,
				Meetings: []digest.MeetingRecord{sampleMeeting("ru", 1)}, MetAll: 3,
			}, nil
		},
		active: func() ([]digest.ActivePerson, error) {
			a, b := samplePair("ru")
			return []digest.ActivePerson{{PersonRef: a, Statements: 7}, {PersonRef: b, Statements: 2}}, nil
		},
	}
}

// summary makes sentences of texts.
func summary(texts ...string) []digest.Sentence {
	list := make([]digest.Sentence, len(texts))
	for i, text := range texts {
		list[i] = digest.Sentence{Text: text, Rank: i}
	}
	return list
}
