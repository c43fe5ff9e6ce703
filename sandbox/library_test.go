package sandbox_test

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"testing"

	tg "github.com/go-telegram/bot"
	"github.com/go-telegram/bot/models"

	"minber/sandbox"
)

// The library that the bot uses sends its parameters in ways of its own: what
// it sends must be taken, and what it gets must be what it expects.
func TestGoTelegramIsUnderstood(t *testing.T) {
	b := start(t)
	ctx := within(t)
	api, err := tg.New(token, tg.WithServerURL(b.url)) // calls getMe without a body
	if err != nil {
		t.Fatal(err)
	}
	_, err = api.SetMyCommands(ctx, &tg.SetMyCommandsParams{
		Commands: []models.BotCommand{{Command: "digest", Description: "Дайджест"}},
		Scope:    &models.BotCommandScopeAllPrivateChats{}, LanguageCode: "kk",
	})
	if err != nil {
		t.Error(err)
	}
	b.say(sandbox.Aigerim, "/start")
	off := true
	sent, err := api.SendMessage(ctx, &tg.SendMessageParams{
		ChatID: sandbox.Aigerim, Text: "<b>Сәлем</b>", ParseMode: models.ParseModeHTML,
		LinkPreviewOptions: &models.LinkPreviewOptions{IsDisabled: &off},
		ReplyParameters:    &models.ReplyParameters{MessageID: 1, AllowSendingWithoutReply: true},
		ReplyMarkup: &models.InlineKeyboardMarkup{InlineKeyboard: [][]models.InlineKeyboardButton{
			{{Text: "Әрі", CallbackData: "next"}, {Text: "Сайт", URL: "https://example.org/"}},
		}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if sent.ReplyToMessage == nil || sent.Entities[0].Type != models.MessageEntityTypeBold || len(sent.ReplyMarkup.InlineKeyboard[0]) != 2 {
		t.Errorf("got %+v", sent)
	}
	if _, err = api.EditMessageText(ctx, &tg.EditMessageTextParams{ChatID: sandbox.Aigerim, MessageID: sent.ID, Text: "Сау бол"}); err != nil {
		t.Error(err)
	}
	if _, err = api.SendMessage(ctx, &tg.SendMessageParams{ChatID: sandbox.Emma, Text: "Whom?", ReplyMarkup: &models.ForceReply{ForceReply: true}}); err != nil {
		t.Error(err)
	}
	if _, err = api.SendChatAction(ctx, &tg.SendChatActionParams{ChatID: sandbox.Emma, Action: models.ChatActionTyping}); err != nil {
		t.Error(err)
	}
	var picture bytes.Buffer
	if err = png.Encode(&picture, image.NewGray(image.Rect(0, 0, 20, 20))); err != nil {
		t.Fatal(err)
	}
	photo, err := api.SendPhoto(ctx, &tg.SendPhotoParams{
		ChatID: "@minber_sandbox", Photo: &models.InputFileUpload{Filename: "a.png", Data: &picture}, Caption: "x",
	})
	if err != nil || len(photo.Photo) != 1 {
		t.Errorf("got %+v, %v", photo, err)
	}
	member, err := api.GetChatMember(ctx, &tg.GetChatMemberParams{ChatID: "@minber_sandbox", UserID: api.ID()})
	if err != nil || member.Administrator == nil || !member.Administrator.CanPostMessages {
		t.Errorf("got %+v, %v", member, err)
	}
	b.FailNext("sendMessage", 429, "", 3)
	_, err = api.SendMessage(ctx, &tg.SendMessageParams{ChatID: sandbox.Emma, Text: "x"})
	var tooMany *tg.TooManyRequestsError
	if !errors.As(err, &tooMany) || tooMany.RetryAfter != 3 {
		t.Errorf("got %v", err)
	}
}
