package language_test

import "testing"

// Surnames alone in a list behind the plural of an office are those of its holders.
func TestSurnamesListedBehindAnOfficeOfMany(t *testing.T) {
	checkMeetings(t, "ru", [][2]string{
		{"Президент Латвии Янис Озолс встретился с делегацией Конгресса США, в которую входили сенаторы Кардин, Салливан, Мерфи и конгрессмен Микс.", "Кардин+Озолс meeting; Мерфи+Озолс meeting; Микс+Озолс meeting; Озолс+Салливан meeting"},
		{"Спикер Яна Озола встретилась с депутатами Жуковым, Луниным и Громовой. Об этом сообщила пресс-служба.", "Громова+Озола meeting; Жуков+Озола meeting; Лунин+Озола meeting"},
	})
	checkMeetings(t, "en", [][2]string{
		{"Latvian President Janis Ozols met with a delegation of the US Congress which included senators Cardin, Sullivan, Murphy and Congressman Meeks.", "Cardin+Ozols meeting; Meeks+Ozols meeting; Murphy+Ozols meeting; Ozols+Sullivan meeting"},
	})
	for _, c := range []struct {
		text string
		want int
	}{
		{"В рабочую группу вошли депутаты Кардин, Салливан и Мерфи. Об этом сообщила пресс-служба.", 3},
		{"Спикер принял сенаторов Жукова, Лунина и Громова. Об этом сообщила пресс-служба.", 3},
		{"В группу вошли сенаторы Техаса и Айовы, депутаты двух палат, министры Азии и Африки.", 0},
		{"The group includes Senators Cardin, Sullivan and Murphy. The president thanked them.", 3},
		{"Жұмыс тобына депутаттар Жуков, Лунин және Громов кірді. Бұл туралы баспасөз қызметі хабарлады.", 3},
	} {
		if u := understand(t, "2026-03-05", c.text); len(u.People) != c.want {
			t.Errorf("%s: %v, want %d", c.text, u.People, c.want)
		}
	}
}
