package language_test

import "testing"

func TestAMinistersDeputyIsOfTheMinistryThatTheTextNames(t *testing.T) {
	for text, want := range map[string]string{
		"В Министерстве иностранных дел состоялась беседа заместителя министра Алибека Жумахметова с депутатами.":                   "заместитель министра иностранных дел",
		"Министерство здравоохранения готовит поправки к закону. Первый вице-министр Алибек Жумахметов сообщил о сроках.":           "первый вице-министр здравоохранения",
		"Министр здравоохранения Олег Иванов не пришёл к депутатам. Поправки представил вице-министр Алибек Жумахметов.":            "вице-министр здравоохранения",
		"Министерство здравоохранения и Министерство обороны готовят поправки. Вице-министр Алибек Жумахметов сообщил о сроках.":    "вице-министр",
		"The Ministry of Health is preparing amendments. Deputy Minister Alibek Zhumakhmetov told the deputies so.":                 "Deputy Minister of Health",
		"Health Minister Oleg Ivanov stayed away on Monday. Deputy Minister Alibek Zhumakhmetov told the deputies of the Mazhilis.": "Deputy Health Minister",
		"Сыртқы істер министрлігінде кездесу өтті. Министрдің орынбасары Алибек Жумахметов делегацияны қабылдады.":                  "Сыртқы істер министрінің орынбасары",
		"Қаржы министрлігі түсіндірді. Бірінші вице-министр Алибек Жумахметов депутаттарға жауап берді.":                            "Қаржы бірінші вице-министрі",
	} {
		found := "nobody"
		for _, p := range understandOffices(t, "2025-06-20", text).People {
			if p.Name == "Алибек Жумахметов" || p.Name == "Alibek Zhumakhmetov" {
				found = p.Role
			}
		}
		if found != want {
			t.Errorf("%s\n%q, want %q", text, found, want)
		}
	}
}
