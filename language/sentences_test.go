package language_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// What somebody is reported to have said is given as the whole sentence, so it
// shows where sentences start and end.
func TestAbbreviationsAndQuotationsDoNotEndSentences(t *testing.T) {
	for name, c := range map[string]struct{ before, sentence, after string }{
		"English: titles, initials, states and hours": {
			"The senators met in the morning.", "Sen. David J. Rowe Jr. said on Dec. 4 in St. Paul, Minn., that the vote would come at 11 p.m. Tuesday.", "It rained in Washington.",
		},
		"English: the country’s initials end a sentence only before one that starts": {
			"The visit was short.", "Senator Ruth Calder said that she had left the U.S. Senate and the U.S.", "The door was closed behind her.",
		},
		"English: full stops inside a quotation": {
			"The visit was short.", "Senator Ruth Calder told the panel, who had asked “Why? For whom? Who pays?” over and over, that she would answer in her own time and in writing.", "Nobody objected then.",
		},
		"Russian: years, streets, articles and initials": {
			"Встреча прошла в апреле.", "Депутат И. И. Сомов напомнил, что в 2024 г. по ст. 5 п. 3 закона им. Абая, т. е. за год, на ул. Садовой, д. 5 потратили 5 млн тенге и т. д. и т. п.", "Дождь не прекращался весь вечер.",
		},
		"Russian: an office shortened and a place shortened": {
			"Встреча прошла в апреле.", "Сенатор Игорь Павлов заявил, что акад. Сидоров и проф. Ким из с. Ивановка у оз. Балхаш не правы.", "Дождь не прекращался весь вечер.",
		},
		"Kazakh: years, towns and and-so-ons": {
			"Кездесу сәуірде өтті.", "Сенатор Ерлан Қасымов 2024 ж. Ақтау қ. Абай к-сі бойында, т.б. жерлерде жұмыс жүргізілгенін айтты.", "Жаңбыр кешке дейін тоқтамады.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, s := range understand(t, "2025-05-14", c.before+" "+c.sentence+" "+c.after).Statements {
				if s.Kind == digest.Indirect {
					got = append(got, s.Text)
				}
			}
			if diff := cmp.Diff([]string{c.sentence}, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
