package language_test

import "testing"

// Nouns that Kazakh official style writes with a capital stand right behind an office.
func TestNounsOfOfficialStyleAreNobody(t *testing.T) {
	for _, office := range []string{"Сенатор", "Сенат төрағасы", "Президент", "Мәжіліс спикері"} {
		for _, rest := range []string{
			"Мемлекет басшысы келгенін айтты", "Мемлекет басшысының тапсырмасын еске салды", "Жарлығын оқыды", "Жарлығы шықты", "Қаулысын оқыды",
			"Тәуелсіздік күнімен құттықтады", "Жеңіс күнін атап өтті", "Наурыз мерекесімен құттықтады", "Құрбан айтпен құттықтады", "Жолдау талаптарын түсіндірді",
			"Жер кодексін таныстырды", "Ұлт жоспарын айтты", "Қауіпсіздік кеңесінің отырысын еске салды", "Аппарат жұмысын тексерді", "Әкімшілік ғимаратын ашты", "Рухани жаңғыру туралы айтты",
		} {
			if u := readOn(t, "2026-03-05", office+" "+rest+". Депутаттар тыңдады."); len(u.People) > 0 {
				t.Errorf("%s %s: %v", office, rest, u.People)
			}
		}
		for _, rest := range []string{"Серіков сөз сөйледі", "Трамп заңды қолдады", "Орбан үкіметті сынады", "Мерц кеңеске келді", "Жеңіс сөз сөйледі"} {
			if u := readOn(t, "2026-03-05", office+" "+rest+". Депутаттар тыңдады."); len(u.People) != 1 {
				t.Errorf("%s %s: %v", office, rest, u.People)
			}
		}
	}
}
