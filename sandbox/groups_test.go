package sandbox_test

import (
	"testing"

	"minber/sandbox"
)

func TestEverybodyHasARoleInAGroup(t *testing.T) {
	b := start(t)
	b.do(b.SetMember(sandbox.Group, sandbox.Emma, "administrator", "can_pin_messages"))
	for _, c := range []struct {
		user   int64
		status string
		mayPin bool
	}{
		{sandbox.Sergei, "creator", false},
		{sandbox.Aigerim, "administrator", true},
		{sandbox.Emma, "administrator", true},
		{100000001, "member", false},
	} {
		var got membership
		b.must(b.call("getChatMember", fields{"chat_id": sandbox.Group, "user_id": c.user}), &got)
		if got.Status != c.status || got.MayPin != c.mayPin || got.User.ID != c.user {
			t.Errorf("%d is %+v, want %+v", c.user, got, c)
		}
	}
	b.do(b.SetMember(sandbox.Group, sandbox.Emma, "left"))
	var admins []membership
	b.must(b.call("getChatAdministrators", fields{"chat_id": sandbox.Group}), &admins)
	if len(admins) != 2 {
		t.Errorf("administrators %+v", admins)
	}
}

func TestChangesOfMembersAreToldToAnAdministratorWhoAsked(t *testing.T) {
	b := start(t)
	b.do(b.SetMember(sandbox.Group, sandbox.Emma, "left"))
	b.do(b.SetBot(sandbox.Group, "administrator", "can_delete_messages"))
	b.do(b.SetMember(sandbox.Group, sandbox.Emma, "member"))
	if got := b.news(); len(got) != 1 || got[0].Member.New.Status != "administrator" {
		t.Errorf("without asking: %+v", got)
	}
	b.must(b.call("getUpdates", fields{"allowed_updates": []string{"chat_member"}}), nil)
	b.do(b.SetMember(sandbox.Group, sandbox.Emma, "administrator"))
	if got := b.news(); len(got) != 1 || got[0].Other == nil || got[0].Other.Old.Status != "member" {
		t.Errorf("when asked: %+v", got)
	}
}

func TestAnonymousAdministratorHidesInMessagesAndNotInPresses(t *testing.T) {
	b := start(t)
	b.do(b.SayAs(sandbox.Group, sandbox.Anonymous, "/settings@minber_bot", 0))
	got := b.news()
	m := got[0].Message
	if m.From.ID != 1087968824 || m.From.Username != "GroupAnonymousBot" || !m.From.IsBot || m.SenderChat == nil || m.SenderChat.ID != sandbox.Group {
		t.Errorf("message %+v", m)
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Group, "text": "Choose", "reply_markup": keyboard("go")}), nil)
	pressed := make(chan error, 1)
	go func() {
		_, err := b.PressAs(within(t), sandbox.Group, sandbox.Anonymous, 2, "go")
		pressed <- err
	}()
	updates, err := b.await()
	b.do(err)
	if got := b.news(); got[0].Callback.From.ID != sandbox.Sergei {
		t.Errorf("pressed by %+v", got[0].Callback.From)
	}
	b.must(b.call("answerCallbackQuery", fields{"callback_query_id": updates[0].Callback.ID}), nil)
	b.do(<-pressed)
	if err := b.SayAs(sandbox.Channel, sandbox.Anonymous, "x", 0); err == nil {
		t.Error("a channel has no hidden administrators: it writes itself")
	}
}

func TestWhatTheBotMayNotDo(t *testing.T) {
	text := func(chat int64) fields { return fields{"chat_id": chat, "text": "x"} }
	for _, c := range []struct {
		name, method string
		chat         int64
		status       string
		may          []string
		params       fields
		want         string
	}{
		{"write where it is restricted", "sendMessage", sandbox.Group, "restricted", nil, text(sandbox.Group), "Bad Request: not enough rights to send text messages to the chat"},
		{"post without the right to", "sendMessage", sandbox.Channel, "administrator", []string{"can_edit_messages"}, text(sandbox.Channel), "Bad Request: need administrator rights in the channel chat"},
		{"write where it has left", "sendMessage", sandbox.Group, "left", nil, text(sandbox.Group), "Forbidden: bot is not a member of the supergroup chat"},
		{"write where it was thrown out", "sendMessage", sandbox.Channel, "kicked", nil, text(sandbox.Channel), "Forbidden: bot was kicked from the channel chat"},
		{"delete what others wrote", "deleteMessage", sandbox.Group, "member", nil, fields{"chat_id": sandbox.Group, "message_id": 1}, "Bad Request: message can't be deleted"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := start(t)
			b.say(c.chat, "hello")
			b.do(b.SetBot(c.chat, c.status, c.may...))
			b.refused(b.call(c.method, c.params), c.want)
		})
	}
	b := start(t)
	b.say(sandbox.Group, "hello")
	b.do(b.SetBot(sandbox.Group, "administrator", "can_delete_messages"))
	b.must(b.call("deleteMessage", fields{"chat_id": sandbox.Group, "message_id": 1}), nil)
}

func TestGroupGrowsIntoASupergroup(t *testing.T) {
	b := start(t)
	b.say(sandbox.SmallGroup, "hello")
	if got := b.news(); got[0].Message.Chat.Type != "group" {
		t.Errorf("the chat is a %s", got[0].Message.Chat.Type)
	}
	grown, err := b.Migrate(sandbox.SmallGroup)
	b.do(err)
	got := b.news()
	if len(got) != 2 || got[0].Message.MigrateTo != grown || got[0].Message.Chat.ID != sandbox.SmallGroup ||
		got[1].Message.MigrateFrom != sandbox.SmallGroup || got[1].Message.Chat.Type != "supergroup" {
		t.Errorf("got %+v", got)
	}
	r := b.call("sendMessage", fields{"chat_id": sandbox.SmallGroup, "text": "x"})
	b.refused(r, "Bad Request: group chat was upgraded to a supergroup chat")
	if r.Parameters.MigrateTo != grown {
		t.Errorf("migrate_to_chat_id %d, want %d", r.Parameters.MigrateTo, grown)
	}
	b.must(b.call("sendMessage", fields{"chat_id": grown, "text": "x"}), nil)
	if _, err := b.Migrate(sandbox.SmallGroup); err == nil {
		t.Error("it grew twice")
	}
	if err := b.Say(sandbox.SmallGroup, "still here?"); err == nil {
		t.Error("the old group still talks")
	}
}

func TestTopicsOfAForum(t *testing.T) {
	b := start(t)
	if got := b.Topics(sandbox.Forum); len(got) != 3 || got[0].ID != sandbox.BudgetTopic || !got[2].Closed {
		t.Fatalf("topics %+v", got)
	}
	b.do(b.SayInTopic(sandbox.Forum, sandbox.Emma, sandbox.BudgetTopic, "/subscribe@minber_bot"))
	b.do(b.SayInTopic(sandbox.Forum, sandbox.Emma, 0, "in general"))
	got := b.news()
	if m := got[0].Message; m.Thread != sandbox.BudgetTopic || !m.IsTopic || !m.Chat.IsForum || m.Reply == nil || m.Reply.ID != sandbox.BudgetTopic {
		t.Errorf("in a topic: %+v", m)
	}
	if m := got[1].Message; m.Thread != 0 || m.IsTopic || m.Reply != nil {
		t.Errorf("in the General one: %+v", m)
	}
	if err := b.SayInTopic(sandbox.Forum, sandbox.Emma, sandbox.ArchiveTopic, "x"); err == nil {
		t.Error("a member wrote into a closed topic")
	}
	send := func(chat int64, topic int) reply {
		return b.call("sendMessage", fields{"chat_id": chat, "text": "x", "message_thread_id": topic})
	}
	b.must(send(sandbox.Forum, sandbox.BudgetTopic), nil)
	sent := b.Messages(sandbox.Forum)
	if m := sent[len(sent)-1]; m.Thread != sandbox.BudgetTopic {
		t.Errorf("sent into topic %d", m.Thread)
	}
	b.refused(send(sandbox.Forum, sandbox.ArchiveTopic), "Bad Request: TOPIC_CLOSED")
	b.refused(send(sandbox.Forum, 1), "Bad Request: message thread not found") // the General one has no number
	b.refused(send(sandbox.Group, sandbox.BudgetTopic), "Bad Request: message thread not found")
	b.do(b.SetBot(sandbox.Forum, "administrator", "can_manage_topics"))
	b.must(send(sandbox.Forum, sandbox.ArchiveTopic), nil)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Forum, "text": "an answer", "reply_parameters": fields{"message_id": sandbox.BudgetTopic}}), nil)
	sent = b.Messages(sandbox.Forum)
	if m := sent[len(sent)-1]; m.Thread != sandbox.BudgetTopic {
		t.Errorf("the answer went into topic %d", m.Thread)
	}
	b.do(b.DeleteTopic(sandbox.Forum, sandbox.BudgetTopic))
	b.refused(send(sandbox.Forum, sandbox.BudgetTopic), "Bad Request: message thread not found")
	for _, m := range b.Messages(sandbox.Forum) {
		if m.Thread == sandbox.BudgetTopic {
			t.Errorf("left of the topic: %+v", m)
		}
	}
}

func TestBotThatLeavesIsTheOneWhoDidIt(t *testing.T) {
	b := start(t)
	b.must(b.call("leaveChat", fields{"chat_id": sandbox.Group}), nil)
	b.say(sandbox.Group, "who was that?")
	got := b.news()
	if len(got) != 1 || got[0].Member == nil || got[0].Member.New.Status != "left" || got[0].Member.From.ID != 100000001 {
		t.Errorf("got %+v", got)
	}
}
