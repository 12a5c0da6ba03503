using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Engine;

/// <summary>What does not go on by itself is seen by the administrator, who has it tried again once the cause is mended.</summary>
public sealed class StuckTests(FaultyApp app) : IClassFixture<FaultyApp>
{
    private const string Address = "/administration/stuck";

    [Fact]
    public async Task Process_that_could_not_go_on_is_shown_with_its_cause_and_goes_on_when_told_to()
    {
        app.Faulty.Fails = true;
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        await app.PumpAsync();
        var administrator = await AdministratorAsync();
        var page = await administrator.GetAsync(Address);
        page.Text.ShouldContain("The facts cannot be read.");
        page.Text.ShouldContain(FaultyProcess.Stored);
        app.Faulty.Fails = false;
        await app.PumpAsync();
        (await WatchedAsync(invited)).ShouldBe(0, "the next attempt is not due yet");

        // Both processes of the invitation, or only the faulty one: the host decides how far one fault reaches.
        var tries = 0;
        while (tries < 2 && Button(page = await administrator.GetAsync(Address), "ดำเนินการอีกครั้ง") is { } again)
        {
            page = await administrator.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal), again);
            page.Text.ShouldContain("สั่งดำเนินการอีกครั้งแล้ว");
            await app.PumpAsync();
            tries++;
        }

        (await WatchedAsync(invited)).ShouldBe(1);
        (await administrator.GetAsync(Address)).Text.ShouldContain("ไม่มีกระบวนการที่ค้างอยู่");
        (await app.QueryAsync(db => db.Set<AuditEntry>().CountAsync(e => e.EventName == "workflows.instance-retried"))).ShouldBe(tries);
    }

    [Fact]
    public async Task Message_that_was_given_up_is_sent_when_the_administrator_says_so()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var head = $"{invited.Invitations[0].Agency.Head.UserName}@example.go.th";
        app.Mail.Refuses = to => to == head;
        for (var attempt = 0; attempt < OutboxMessage.MaxAttempts; attempt++)
        {
            await app.PumpAsync();
            app.Time.Advance(TimeSpan.FromDays(1));
        }

        app.Mail.Refuses = _ => false;
        await app.PumpAsync();
        app.Mail.All.ShouldNotContain(m => m.To == head);

        var administrator = await AdministratorAsync();
        var before = await administrator.GetAsync("/administration/outbox");
        var send = Button(before, "ส่งอีกครั้ง").ShouldNotBeNull();
        var page = await administrator.SubmitAsync(before, new Dictionary<string, string>(StringComparer.Ordinal), send);
        page.Text.ShouldContain("สั่งส่งอีกครั้งแล้ว");
        await app.PumpAsync();
        app.Mail.All.Count(m => m.To == head).ShouldBe(1);

        // The page that was open all the while sends nothing a second time.
        await administrator.SubmitAsync(before, new Dictionary<string, string>(StringComparer.Ordinal), send);
        await app.PumpAsync();
        app.Mail.All.Count(m => m.To == head).ShouldBe(1);
        (await app.QueryAsync(db => db.Set<AuditEntry>().CountAsync(e => e.EventName == "outbox.message-replayed"))).ShouldBe(1);
    }

    // Its hidden words say of which row it is.
    private static string? Button(Page page, string words) => page.Buttons.FirstOrDefault(b => b.StartsWith(words, StringComparison.Ordinal));

    private async Task<PageClient> AdministratorAsync() => await app.SignInAsync((await app.Build.AdministratorAsync()).UserName);

    private Task<int> WatchedAsync(TestInvitedMeeting invited) => app.QueryAsync(
        db => db.Set<WorkItem>().CountAsync(w => w.RecordId == invited.Invitations[0].Id && w.Process == FaultyProcess.Stored));
}
