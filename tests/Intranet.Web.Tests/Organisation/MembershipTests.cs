using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Organisation;

/// <summary>Who sits in a body depends on the day it meets.</summary>
public abstract class MembershipTests(TestApp app) : DataTests(app)
{
    private static readonly Actor s_system = Actor.System("test");
    private static readonly DateOnly s_day = new(2026, 7, 20);

    [Fact]
    public async Task Acting_holder_covers_the_days_of_the_order_and_the_head_the_others()
    {
        var group = await App.Build.WorkingGroupAsync();
        var agency = group.Members[0];
        await App.SendAsync(
            new AppointHolder(agency.HeadPostId, agency.Clerk.Id, HoldingKind.Acting, s_day.AddDays(-1), s_day.AddDays(1), "คำสั่งที่ 1/2569"), s_system);

        var acting = (await SeatsAsync(group.Id, s_day)).ShouldHaveSingleItem();
        acting.HolderPersonId.ShouldBe(agency.Clerk.Id);
        acting.IsActing.ShouldBeTrue();
        acting.AgencyId.ShouldBe(agency.Id);
        acting.PostId.ShouldBe(agency.HeadPostId);

        var before = (await SeatsAsync(group.Id, s_day.AddDays(-2))).ShouldHaveSingleItem();
        before.HolderPersonId.ShouldBe(agency.Head.Id);
        before.IsActing.ShouldBeFalse();
        (await SeatsAsync(group.Id, s_day.AddDays(2))).ShouldHaveSingleItem().HolderPersonId.ShouldBe(agency.Head.Id);
    }

    [Fact]
    public async Task Vacant_post_has_its_seat_with_nobody_in_it()
    {
        var group = await App.Build.WorkingGroupAsync();
        var post = await PostAsync(group.Members[0].HeadPostId);

        await App.SendAsync(new EndHolding(post.Id, post.Revision, post.HoldingId, s_day.AddDays(-1)), s_system);

        var seat = (await SeatsAsync(group.Id, s_day)).ShouldHaveSingleItem();
        seat.HolderPersonId.ShouldBeNull();
        seat.AgencyId.ShouldBe(group.Members[0].Id);
    }

    [Fact]
    public async Task Seat_by_name_is_the_persons_and_counts_only_in_its_term()
    {
        var group = await App.Build.WorkingGroupAsync();
        var person = await App.Build.PersonAsync();
        var revision = await RevisionAsync(group.Id);

        await App.SendAsync(
            new AddSeat(group.Id, revision, new Seat(MemberRole.Adviser, person.Id, PostId: null, Replaceable: false, s_day, s_day.AddDays(5))), s_system);

        var seat = (await SeatsAsync(group.Id, s_day)).Single(s => s.PersonId == person.Id);
        seat.HolderPersonId.ShouldBe(person.Id);
        seat.Replaceable.ShouldBeFalse();
        seat.AgencyId.ShouldBeNull();
        (await SeatsAsync(group.Id, s_day.AddDays(-1))).ShouldNotContain(s => s.PersonId == person.Id);
        (await SeatsAsync(group.Id, s_day.AddDays(6))).ShouldNotContain(s => s.PersonId == person.Id);
    }

    [Fact]
    public async Task Ended_seat_and_ended_body_have_nobody()
    {
        var group = await App.Build.WorkingGroupAsync(2);
        var seats = await SeatsAsync(group.Id, s_day);

        await App.SendAsync(new EndSeat(group.Id, await RevisionAsync(group.Id), seats[0].SeatId, s_day.AddDays(-1)), s_system);
        (await SeatsAsync(group.Id, s_day)).Select(s => s.SeatId).ShouldBe([seats[1].SeatId]);

        var facts = await App.QueryAsync(db => db.Set<WorkingGroup>().SingleAsync(g => g.Id == group.Id));
        await App.SendAsync(
            new ReviseWorkingGroup(
                group.Id, facts.Revision, new BodyFacts(facts.Code, facts.NameTh, facts.NameEn, facts.SecretariatAgencyId, To: s_day.AddDays(-1))), s_system);
        (await SeatsAsync(group.Id, s_day)).ShouldBeEmpty();
        (await SeatsAsync(group.Id, s_day.AddDays(-1))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Moved_seat_changes_places_with_the_others_closing_up()
    {
        var group = await App.Build.WorkingGroupAsync(3);
        var seats = await SeatsAsync(group.Id, s_day);

        await App.SendAsync(new MoveSeat(group.Id, await RevisionAsync(group.Id), seats[2].SeatId, Place: 1), s_system);

        (await SeatsAsync(group.Id, s_day)).Select(s => (s.SeatId, s.Order)).ShouldBe([(seats[2].SeatId, 1), (seats[0].SeatId, 2), (seats[1].SeatId, 3)]);
    }

    private Task<List<SeatOnDay>> SeatsAsync(long groupId, DateOnly day) =>
        App.QueryAsync(db => db.SeatsOn(day).Where(s => s.WorkingGroupId == groupId).OrderBy(s => s.Order).ToListAsync());

    private Task<int> RevisionAsync(long groupId) =>
        App.QueryAsync(db => db.Set<WorkingGroup>().Where(g => g.Id == groupId).Select(g => g.Revision).SingleAsync());

    private Task<(long Id, int Revision, long HoldingId)> PostAsync(long postId) => App.QueryAsync(async db =>
    {
        var post = await db.Set<Post>().Include(p => p.Holdings).SingleAsync(p => p.Id == postId);
        return (post.Id, post.Revision, post.Holdings[0].Id);
    });
}

public sealed class MembershipOnPostgreSql(TestApp app) : MembershipTests(app), IClassFixture<TestApp>;

public sealed class MembershipOnSqlServer(SqlServerTestApp app) : MembershipTests(app), IClassFixture<SqlServerTestApp>;
