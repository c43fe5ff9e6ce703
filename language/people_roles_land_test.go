package language_test

import "testing"

// An office of another country's state or house says which country that is, where the passage
// names it and the words of the office tell none.
func TestOfficeTellsItsLand(t *testing.T) {
	checkOffices(t, map[string]officesCase{
		"a minister": {
			"ASTANA — The Kurultai of Kazakhstan heard guests from Finland. Foreign Minister Aino Salmela thanked the deputies of the Kurultai.",
			[]string{"Aino Salmela | Foreign Minister of Finland"},
		},
		"the home country's minister": {
			"ASTANA — The Kurultai of Kazakhstan heard a report. Foreign Minister Arman Bekov thanked the deputies of the Kurultai.",
			[]string{"Arman Bekov | Foreign Minister"},
		},
		"a country told already": {
			"ASTANA — The Kurultai of Kazakhstan heard guests from Finland. Finnish Foreign Minister Aino Salmela thanked the deputies of the Kurultai.",
			[]string{"Aino Salmela | Finnish Foreign Minister"},
		},
		"a house that several countries have": {
			"ASTANA — Deputies of the Kurultai flew home from Vietnam. In Hanoi the chairman of the National Assembly Nguyen Van Tho received the delegation of Kazakhstan.",
			[]string{"Nguyen Van Tho | chairman of the National Assembly of Vietnam"},
		},
		"председатель": {
			"АСТАНА. Депутаты Курултая Казахстана вернулись из Словении. В Любляне председатель Национального совета Янез Ковач принял делегацию Казахстана.",
			[]string{"Янез Ковач | председатель Национального совета Словении"},
		},
		"министр": {
			"АСТАНА. Депутаты Курултая Казахстана вернулись из Словении. В Любляне министр инфраструктуры Янез Ковач принял делегацию Казахстана.",
			[]string{"Янез Ковач | министр инфраструктуры Словении"},
		},
		"свой министр": {
			"АСТАНА. Депутаты Курултая Казахстана вернулись из Словении. В Астане министр транспорта Арман Беков принял делегацию Словении.",
			[]string{"Арман Беков | министр транспорта"},
		},
		"төраға": {
			"АСТАНА. Құрылтай депутаттары Латвиядан оралды. Ригада Сейм спикері Янис Берзиньш Қазақстан делегациясын қабылдады.",
			[]string{"Янис Берзиньш | Латвия Сеймінің спикері"},
		},
		"өз министріміз": {
			"АСТАНА. Құрылтай депутаттары Латвиядан оралды. Астанада Көлік министрі Арман Беков Латвия делегациясын қабылдады.",
			[]string{"Арман Беков | Көлік министрі"},
		},
	})
}

// An office of a house told by its noun and words of rank or time says of which house, as long as
// that is known.
func TestOfficeTellsItsHouse(t *testing.T) {
	checkOfficesOn(t, "2026-03-03", map[string]officesCase{
		"бұрынғы": {
			"Жогорку Кенеш депутаттары заң жобасын қарады. Бұрынғы төраға Азамат Токтогулов оны қолдады.",
			[]string{"Азамат Токтогулов | Қырғызстан Жогорку Кенешінің бұрынғы төрағасы"},
		},
		"орынбасар": {
			"Мәжіліс депутаттары заң жобасын қарады. Төрағаның орынбасары Арман Беков оны қолдады.",
			[]string{"Арман Беков | Мәжіліс төрағасының орынбасары"},
		},
		"кімнің орынбасары": {
			"Сенат отырысына әкімнің орынбасары Арман Беков қатысты.",
			[]string{"Арман Беков | әкімнің орынбасары"},
		},
		"сенатор": {
			"Сенат жалпы отырысын өткізді. Сенатор Арман Беков заң жобасын таныстырды.",
			[]string{"Арман Беков | Сенат депутаты"},
		},
		"бұрынғы сенатор": {
			"Сенат отырысына бұрынғы сенатор Арман Беков қатысты.",
			[]string{"Арман Беков | бұрынғы сенатор"},
		},
		"a former one": {
			"The National Assembly of South Korea elected a new chair. Former Speaker Park Min-jun handed over the gavel.",
			[]string{"Park Min-jun | former Speaker of the National Assembly of Korea"},
		},
		"of a committee": {
			"The Kurultai heard its finance committee. Deputy Chair of the committee Arman Bekov presented the bill.",
			[]string{"Arman Bekov | Deputy Chair of the finance committee"},
		},
	})
}
