package language_test

import "testing"

func TestKazakhWordsBehindANameAndAColon(t *testing.T) {
	for _, test := range []struct{ name, text, speaker string }{
		{"another spoke before", "Хурал төрағасы Ганзориг Дамба кандидатура бекітілуі керек екенін мәлімдеді, ал депутат Оюунчимэг Баяр: «Бұл – көшенің емес, заңның жеңісі», – деп түйді.", "Оюунчимэг Баяр"},
		{"another did something before", "Сенатор Нұр Сәкен отырысты ашты, ал депутат Анна Линд: «Бұл – заңның жеңісі», – деді.", "Анна Линд"},
		{"who is spoken to has a case", "Сенатор Анна Линд министр Уве Мерцке: «Ақша қайда?» – деді.", "Анна Линд"},
		{"those who are spoken to are not named", "Сенатор Анна Линд отырыстан шыққан соң журналистерге: «Ақша жоқ», – деді.", "Анна Линд"},
	} {
		t.Run(test.name, func(t *testing.T) {
			u := readOn(t, "2024-06-25", test.text)
			for _, s := range u.Statements {
				if s.Kind == "quote" && s.Speaker != test.speaker {
					t.Errorf("%q is given to %q, want %q", s.Text, s.Speaker, test.speaker)
				}
			}
		})
	}
}
