package language_test

import "testing"

// A surname that ends as an adjective does is one behind the office of its bearer.
func TestSurnamesLikeAdjectivesBehindAnOffice(t *testing.T) {
	checkMeetings(t, "ru", [][2]string{
		{"Президент Каменский встретился со спикером Сейма Яном Хольмом.", "Каменский+Хольм meeting"},
		{"Спикер Сената Анна Котова провела переговоры с президентом Латвии Каменским в Риге.", "Каменский+Котова meeting"},
		{"Спикер Сената Анна Котова приняла министра Ягодовскую, директора Каменской шахты и посла Яна Хольма.", "Котова+Хольм reception"},
		{"Спикер Сената Анна Котова встретилась с губернатором Калужским летчиком и послом Яном Хольмом.", "Котова+Хольм meeting"},
		{"Сенатор Ягодовская приняла посла Яна Хольма.", "Хольм+Ягодовская reception"},
	})
}
