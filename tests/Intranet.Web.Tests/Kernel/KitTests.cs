using System.Net;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Kernel;

/// <summary>That the kit's scenes stand, so that other tests may rely on them.</summary>
public sealed class KitTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Invited_meeting_owes_one_answer_for_each_member()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 3);

        await app.SettledAsync();
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        (await app.QueryAsync(db => db.Set<WorkItem>().CountAsync(w => ids.Contains(w.RecordId) && w.Status == WorkItemStatus.Ready))).ShouldBe(3);
    }

    [Fact]
    public async Task Query_as_a_person_sees_with_that_persons_eyes()
    {
        var invited = await app.Build.InvitedMeetingAsync(invitations: 1);
        var stranger = await app.Build.PersonAsync();

        (await app.QueryAsync(db => db.Set<Meeting>().CountAsync(m => m.Id == invited.Meeting.Id), by: stranger.Id)).ShouldBe(0);
        (await app.QueryAsync(db => db.Set<Meeting>().CountAsync(m => m.Id == invited.Meeting.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Statements_are_counted_only_while_asked()
    {
        await app.QueryAsync(db => db.Set<Meeting>().CountAsync());

        var statements = await app.CountingSqlAsync(() => app.QueryAsync(db => db.Set<Meeting>().CountAsync()));

        statements.ShouldHaveSingleItem().ShouldContain("count", Case.Insensitive);
    }

    [Fact]
    public async Task Visitor_reaches_the_health_page_only()
    {
        var visitor = await app.VisitorAsync();

        (await visitor.GetAsync("/health")).Status.ShouldBe(HttpStatusCode.OK);
        var meetings = await visitor.GetAsync("/meetings");
        (meetings.Status == HttpStatusCode.OK && meetings.Address.AbsolutePath == "/meetings").ShouldBeFalse();
    }
}
