package language_test

import "testing"

// A secretary of an assembly of parliaments is of no country, a party bears its name itself, and what
// was elected is no part of a house's name.
func TestSecretariesPartiesAndTheElected(t *testing.T) {
	for _, c := range []string{
		"Мәжіліс Төрағасы Нұрлан Нығматов түркі тілдес елдер Парламенттік Ассамблеясының Бас хатшысы Алтынбек Мамажүсіповті қабылдады. Олар ынтымақтастықты талқылады.",
		"Senate Speaker Dana Omarova met today with Secretary General of the Parliamentary Assembly of the Turkic States Altynbek Mamatov. They met in Astana.",
	} {
		u := understand(t, "2026-03-05", c)
		if len(u.People) != 2 || u.People[0].Country != "KZ" || u.People[1].Country != "" {
			t.Errorf("%s: %v", c, u.People)
		}
	}
	if u := understand(t, "2026-03-05", "He told of the doctrine announced at the congress of Nur Alem Party. The members of Nur Alem Party agreed."); len(u.People) != 0 {
		t.Errorf("%v", u.People)
	}
	u := understand(t, "2019-03-20", "Председателем сената Казахстана избрана Дарига Касенова\n\n20 марта депутаты сената Казахстана избрали спикером Даригу Касенову.")
	if len(u.Events) != 1 || u.Events[0].Name != "пленарное заседание сената Казахстана" {
		t.Errorf("%v", u.Events)
	}
}
