package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// said writes direct quotations as "speaker: first words".
func said(u digest.Understanding, kind string) []string {
	var out []string
	for _, s := range u.Statements {
		if s.Kind == kind {
			text := []rune(s.Text)
			out = append(out, s.Speaker+": "+string(text[:min(len(text), 24)]))
		}
	}
	return out
}

func TestQuotationsFindTheirSpeakers(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"English: behind, in front, split, and by a pronoun": {
			"Speaker of the Senate Yerzhan Qalybekov met journalists in Astana.\n\n“The budget will not be cut this year, and schools will be built,” Qalybekov said.\n\n" +
				"“We have heard enough promises,” he added. “Now we want to see the concrete.”\n\nDeputy Dana Orynbasarova objected: “Nobody has counted what it costs.”",
			[]string{"Yerzhan Qalybekov: The budget will not be c", "Yerzhan Qalybekov: We have heard enough pro", "Yerzhan Qalybekov: Now we want to see the c", "Dana Orynbasarova: Nobody has counted what "},
		},
		"English: a paragraph without marks that an attribution closes": {
			"Mazhilis deputy Timur Beisekov spoke about the steppe rivers.\n\nWe have lost three lakes in ten years. Our children will ask us where they went, said Timur Beisekov.",
			[]string{"Timur Beisekov: We have lost three lakes"},
		},
		"English: titles and ironic words are no quotations": {
			"Mazhilis deputy Timur Beisekov presented the bill “On the Protection of Lakes” and called the old one “half-baked”. The film “Lost Shores” was shown.",
			nil,
		},
		"Russian: marks, a dash, and an office for a name": {
			"Сенатор Айдар Жумагулов предложил изменить закон.\n«Три года мы ждем этих денег, и дороги за это время исчезли», – сказал Жумагулов.\n" +
				"– Мы не просим лишнего. Мы просим то, что обещано, – подчеркнул сенатор. – И просим в последний раз.\nМинистр финансов Ольга Рябцева ответила: «Деньги будут переведены до конца недели».",
			[]string{"Айдар Жумагулов: Три года мы ждем этих де", "Айдар Жумагулов: Мы не просим лишнего. Мы", "Айдар Жумагулов: И просим в последний раз", "Ольга Рябцева: Деньги будут переведены "},
		},
		"Russian: the law's name and an irony are no quotations": {
			"Депутат Мажилиса Тимур Бейсеков представил закон «О защите озер». Он раскритиковал «дорожную карту» ведомства.",
			nil,
		},
		"Kazakh: marks, a dash, an unmarked block and a speaker's line": {
			"Мәжіліс депутаты Тимур Бейсеков өзендер туралы сөз қозғады.\n\n«Он жылда үш көл тартылды, енді төртіншісін жоғалтқымыз келмейді», – деді Тимур Бейсеков.\n\n" +
				"– Ақшаны емес, уақытты жоғалтып жатырмыз, – деді депутат.\n\nБіз бұл мәселені көктемде де көтердік. Жауап әлі жоқ, – деп атап өтті Бейсеков.\n\nДАНА ОРЫНБАСАРОВА, ҚР ЭНЕРГЕТИКА МИНИСТРІ:\n\n– Жауап келесі аптада беріледі. Кешіккеніміз үшін кешірім сұраймыз.",
			[]string{"Тимур Бейсеков: Он жылда үш көл тартылды", "Тимур Бейсеков: Ақшаны емес, уақытты жоғ", "Тимур Бейсеков: Біз бұл мәселені көктемд", "Дана Орынбасарова: Жауап келесі аптада бері"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			u := understand(t, "2025-05-14", c.text)
			if diff := cmp.Diff(c.want, said(u, digest.Quote)); diff != "" {
				t.Error(diff)
			}
			for _, s := range u.Statements {
				if c.text[s.Start:s.End] != s.Text {
					t.Errorf("not the text's bytes: %q", s.Text)
				}
			}
		})
	}
}

func TestReportedSpeechHasASpeaker(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"English": {
			"Speaker of the Senate Yerzhan Qalybekov said that the session would last a week. According to Senator Dana Orynbasarova, the plan is too short. The rain did not stop.",
			[]string{"Yerzhan Qalybekov: Speaker of the Senate Ye", "Dana Orynbasarova: According to Senator Dan"},
		},
		"Russian": {
			"Сенатор Айдар Жумагулов отметил, что сессия продлится неделю. По словам министра Ольги Рябцевой, деньги есть. Дождь не прекращался.",
			[]string{"Айдар Жумагулов: Сенатор Айдар Жумагулов ", "Ольга Рябцева: По словам министра Ольги"},
		},
		"Kazakh": {
			"Сенатор Айдар Жұмағұлов сессияның бір аптаға созылатынын айтты. Министр Ольга Рябцеваның айтуынша, ақша жеткілікті. Жаңбыр тоқтамады. Бүгін көшеде адам аз болды, өйткені жел күшейіп, ауа райы бұзылды.",
			[]string{"Айдар Жұмағұлов: Сенатор Айдар Жұмағұлов ", "Ольга Рябцева: Министр Ольга Рябцеваның"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(understand(t, "2025-05-14", c.text), digest.Indirect)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
