package language_test

import "testing"

// Where and while doing what something was said stands between the Russian verb and who said
// it.
func TestWhoSpokeBehindWhereItWasSaid(t *testing.T) {
	for _, c := range [][2]string{
		{"«Границы закрываются за сутки», – заявил, открывая заседание, председатель ассамблеи, спикер Сейма Марек Новак. С министром Анной Вуйцик он обсудил поправки.", "Марек Новак"},
		{"Делегацию возглавляет депутат Милли Меджлиса Рафик Алиханлы. «Мы просим о помощи», – сказал в своем выступлении Р. Алиханлы.", "Рафик Алиханлы"},
		{"«Воды в этом году нет», – сказал на заседании Р. Алиев. Сенатор Рафик Алиев выступил первым.", "Рафик Алиев"},
		{"Делегация комитета Сейма во главе с его председателем Дамиром Бековым прибыла в Ригу. С ним приехал депутат Виктор Гончар. «Мы приехали за опытом», – сказал глава делегации.", "Дамир Беков"},
	} {
		t.Run(c[0], func(t *testing.T) {
			for _, s := range understand(t, "2026-03-05", c[0]).Statements {
				if s.Kind == "quote" && s.Speaker == c[1] {
					return
				}
			}
			t.Errorf("nobody says it: %+v", understand(t, "2026-03-05", c[0]).Statements)
		})
	}
}
