package language_test

import "testing"

// Whom one met besides others, the other guest of the day, and what one verb tells of two days.
func TestMeetingsOfTheOtherGuest(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker Greta Holm had a full day. Besides Minister Marco Brancati, she also met Senator Elza Krumina.", "Brancati+Holm meeting; Holm+Krumina meeting"},
		{"Speaker Greta Holm had a full day. In addition to Minister Marco Brancati, she also received Senator Elza Krumina.", "Brancati+Holm reception; Holm+Krumina reception"},
		{"Speaker Greta Holm had a full day. Besides Minister Marco Brancati, she met nobody.", ""},
		{"Speaker Greta Holm received Minister Marco Brancati. Senator Elza Krumina was received the same day.", "Brancati+Holm reception; Holm+Krumina reception"},
		{"Speaker Greta Holm received Minister Marco Brancati. The medal was also received by Senator Elza Krumina.", "Brancati+Holm reception"},
		{"Minister Marco Brancati was received by Speaker Greta Holm on Monday, and Senator Elza Krumina on Tuesday.", "Brancati+Holm reception; Holm+Krumina reception"},
		{"Speaker Greta Holm found time for a conversation with Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm looked for time for a conversation with Minister Marco Brancati.", ""},
		{"Speaker Greta Holm used the visit to meet Minister Marco Brancati.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm used to meet Minister Marco Brancati's father.", ""},
		{"Speaker Greta Holm consulted with Minister Marco Brancati on Monday.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm met the foreign minister, Marco Brancati on Monday.", "Brancati+Holm meeting"},
		{"Speaker Greta Holm met the mayor of Riga, shipowner Marco Brancati.", "Brancati+Holm meeting"},
	})
	checkMeetings(t, "ru", [][2]string{
		{"Спикер Анна Дорохина провела ряд встреч. Помимо министра Павла Кротова, она приняла депутата Ивана Лисина.", "Дорохина+Кротов reception; Дорохина+Лисин reception"},
		{"Спикер Анна Дорохина приняла министра Павла Кротова. В тот же день был принят депутат Иван Лисин.", "Дорохина+Кротов reception; Дорохина+Лисин reception"},
		{"Спикер Анна Дорохина приняла министра Павла Кротова. В тот же день был принят закон депутата Ивана Лисина.", "Дорохина+Кротов reception"},
		{"Министра Павла Кротова спикер Анна Дорохина приняла в понедельник, депутата Ивана Лисина – во вторник.", "Дорохина+Кротов reception; Дорохина+Лисин reception"},
		{"Спикер Анна Дорохина нашла время и для беседы с министром Павлом Кротовым.", "Дорохина+Кротов meeting"},
		{"Спикер Анна Дорохина искала время для беседы с министром Павлом Кротовым.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Спикер Айгүл Оспанова бірнеше кездесу өткізді. Сенатор Ерлан Қасеновтан бөлек ол министр Эрик Сандстремді де қабылдады.", "Оспанова+Сандстрем reception; Оспанова+Қасенов reception"},
	})
}
