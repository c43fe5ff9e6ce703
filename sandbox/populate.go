package sandbox

// The chats that exist from the start.
const (
	Aigerim    int64 = 700000001      // a private chat, its user speaks Kazakh
	Sergei     int64 = 700000002      // a private chat, its user speaks Russian
	Emma       int64 = 700000003      // a private chat, its user speaks English
	Group      int64 = -1001700000004 // a supergroup: Sergei's, with Aigerim as an administrator and Emma as a member
	Channel    int64 = -1001700000005 // @minber_sandbox, Aigerim's; the bot is an administrator
	NewChannel int64 = -1001700000006 // @press_sandbox, Emma's, with the others as administrators; the bot is not there yet
	Forum      int64 = -1001700000007 // a supergroup with topics: Aigerim's, with Sergei as an administrator and Emma as a member
	SmallGroup int64 = -700000008     // a basic group of Emma and Sergei, which can grow into a supergroup
)

// The topics of Forum, beside the General one.
const (
	BudgetTopic  = 2
	VisitsTopic  = 3
	ArchiveTopic = 4 // closed
)

// Anonymous is who writes when an administrator does so in the name of the
// group; as a member it stands for the creator who hides.
const Anonymous int64 = 1087968824

// postRights are those that the bot has in its channel.
func postRights() []string {
	return []string{
		"can_manage_chat", "can_delete_messages", "can_change_info", "can_invite_users", "can_post_messages",
		"can_edit_messages", "can_post_stories", "can_edit_stories", "can_delete_stories",
	}
}

func (s *Server) populate() {
	s.users = map[int64]user{
		Aigerim: {ID: Aigerim, FirstName: "Айгерім", Username: "aigerim_sandbox", LanguageCode: "kk"},
		Sergei:  {ID: Sergei, FirstName: "Сергей", LanguageCode: "ru"},
		Emma:    {ID: Emma, FirstName: "Emma", Username: "emma_sandbox", LanguageCode: "en"},
	}
	creator := func(id int64) participant { return participant{user: id, status: "creator"} }
	member := func(id int64) participant { return participant{user: id, status: "member"} }
	admin := func(id int64) participant {
		return participant{user: id, status: "administrator", rights: rightsOf(Rights())}
	}
	here := participant{status: "member"}
	poster := participant{status: "administrator", rights: rightsOf(postRights())}
	add := func(c Chat, bot participant, members ...participant) *chat {
		made := &chat{Chat: c, bot: bot, members: members, nextID: 1}
		s.chats = append(s.chats, made)
		return made
	}
	for _, id := range []int64{Aigerim, Sergei, Emma} {
		u := s.users[id]
		add(Chat{ID: id, Type: "private", Title: u.FirstName, Username: u.Username, Lang: u.LanguageCode}, here, member(id))
	}
	add(Chat{ID: Group, Type: "supergroup", Title: "Редакция · Newsroom"}, here, creator(Sergei), admin(Aigerim), member(Emma))
	add(Chat{ID: Channel, Type: "channel", Title: "Minber", Username: "minber_sandbox"}, poster,
		creator(Aigerim), member(Sergei), member(Emma))
	add(Chat{ID: NewChannel, Type: "channel", Title: "Баспасөз · Press", Username: "press_sandbox"}, poster,
		creator(Emma), admin(Aigerim), admin(Sergei)).left = true
	forum := add(Chat{ID: Forum, Type: "supergroup", Title: "Тілшілер форумы", Forum: true}, here,
		creator(Aigerim), admin(Sergei), member(Emma))
	for _, name := range []string{"Бюджет", "Сапарлар · Visits", "Мұрағат"} {
		s.openTopic(forum, name)
	}
	s.closeTopic(forum, ArchiveTopic, true)
	s.confirm(s.lastID) // what happened before the bot was there
	add(Chat{ID: SmallGroup, Type: "group", Title: "Тілшілер"}, here, creator(Emma), member(Sergei))
}
