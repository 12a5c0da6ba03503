using System.Net;
using Intranet.Domain.Accounts;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Notifications;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Notifications;

public sealed class NotificationTests(TestApp app) : IClassFixture<TestApp>, IAsyncLifetime
{
    private const string Live = "/notifications/live";

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        app.Clock.Set(FakeBusinessClock.Start);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Page_that_stays_open_hears_nothing_until_something_changes()
    {
        var group = await app.Build.WorkingGroupAsync(members: 1);
        var head = await app.SignInAsync(group.Members[0].Head.UserName);
        using var first = await AskAsync(head, known: null);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        var version = first.Headers.ETag.ShouldNotBeNull().Tag;

        using var unchanged = await AskAsync(head, version);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await unchanged.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();

        await app.Build.InvitedMeetingAsync(group);
        using var changed = await AskAsync(head, version);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.GetValues("HX-Trigger").ShouldBe(["inbox-changed"]);
        (await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("hx-swap-oob");
        changed.Headers.ETag!.Tag.ShouldNotBe(version);

        // The page carries the version that it shows.
        (await head.GetAsync("/")).Document.QuerySelector("#unseen")!.GetAttribute("hx-headers").ShouldNotBeNull().ShouldContain(changed.Headers.ETag.Tag.Trim('"'));
    }

    [Fact]
    public async Task Notifications_of_a_record_stand_together_and_the_newest_thread_first()
    {
        var group = await app.Build.WorkingGroupAsync(members: 1);
        var person = group.Members[0].Head;
        var meetings = new List<TestInvitedMeeting>();
        for (var i = 0; i < 3; i++)
        {
            meetings.Add(await app.Build.InvitedMeetingAsync(group));
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        app.Clock.Advance(TimeSpan.FromDays(6));
        await app.PumpAsync();

        var first = await app.SendAsync(new ReadNotifications(Before: null, Take: 2), person.Id);
        var second = await app.SendAsync(new ReadNotifications(first.Older, Take: 2), person.Id);

        first.Threads.Count.ShouldBe(2);
        second.Threads.Count.ShouldBe(1);
        second.Older.ShouldBeNull();
        NotificationThread[] all = [.. first.Threads, .. second.Threads];
        all.Select(t => t.Record.Id).Order().ShouldBe(meetings.Select(m => m.Invitations[0].Id).Order());
        all.Select(t => t.Lines[0].At).ShouldBeInOrder(SortDirection.Descending);
        all.ShouldAllBe(t => t.Lines.Count == 2 && t.Lines[0].Kind == "reminded" && t.Lines[1].Kind == "opened");
        all.ShouldAllBe(t => t.Lines.All(l => l.IsNew));

        var reader = await app.SignInAsync(person.UserName);
        var page = await reader.GetAsync("/notifications");
        page.Document.QuerySelectorAll(".notes > li").Length.ShouldBe(3);
        page = await reader.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal), "ทำเครื่องหมายว่าอ่านแล้ว");
        page.Document.QuerySelectorAll(".note-new").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_wants_one_mail_a_day_gets_those_of_the_day_together_and_who_wants_none_gets_none()
    {
        var group = await app.Build.WorkingGroupAsync(members: 1);
        var (daily, never) = (group.Members[0].Head, group.Members[0].Clerk);
        await ChooseAsync(daily, MailChoice.Daily);
        await ChooseAsync(never, MailChoice.Never);
        var meetings = new[] { await app.Build.InvitedMeetingAsync(group), await app.Build.InvitedMeetingAsync(group) };
        await app.PumpAsync();
        MailsTo(daily).ShouldBeEmpty();

        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunJobAsync("mail.digest");
        await app.RunJobAsync("mail.digest");
        await app.PumpAsync();

        var mail = MailsTo(daily).ShouldHaveSingleItem();
        foreach (var meeting in meetings) mail.Body.ShouldContain(meeting.Meeting.Title);
        MailsTo(never).ShouldBeEmpty();

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.RunJobAsync("mail.digest");
        await app.PumpAsync();
        MailsTo(daily).ShouldHaveSingleItem("nothing new came");
    }

    [Fact]
    public async Task What_is_written_at_the_very_moment_of_the_mail_of_the_day_comes_with_the_next()
    {
        var group = await app.Build.WorkingGroupAsync(members: 1);
        var daily = group.Members[0].Head;
        await ChooseAsync(daily, MailChoice.Daily);
        await app.RunJobAsync("mail.digest");
        await app.Build.InvitedMeetingAsync(group);

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.RunJobAsync("mail.digest");
        await app.PumpAsync();

        MailsTo(daily).ShouldHaveSingleItem();
    }

    private async Task ChooseAsync(TestPerson person, MailChoice choice)
    {
        var client = await app.SignInAsync(person.UserName);
        var page = await client.PostFormAsync("/account/mail", new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Choice"] = $"{choice}" }, "บันทึก");
        page.Text.ShouldContain("บันทึกการรับแจ้งเตือนทางอีเมลแล้ว");
    }

    private List<OutgoingMail> MailsTo(TestPerson person) => [.. app.Mail.All.Where(m => m.To == $"{person.UserName}@example.go.th")];

    private static async Task<HttpResponseMessage> AskAsync(PageClient client, string? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Live, UriKind.Relative));
        if (known is not null) request.Headers.IfNoneMatch.ParseAdd(known);
        return await client.Http.SendAsync(request);
    }
}
