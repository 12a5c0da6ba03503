using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Kernel;

public abstract class RecordAccessTests(TestApp app) : DataTests(app)
{
    [Fact]
    public async Task Record_without_a_grant_is_in_no_list_no_count_and_not_found_by_id()
    {
        var meeting = await App.Build.MeetingAsync();
        var stranger = (await App.Build.PersonAsync()).Id;

        (await App.QueryAsync(db => db.Set<Meeting>().Select(m => m.Id).ToListAsync(), stranger)).ShouldNotContain(meeting.Id);
        (await App.QueryAsync(db => db.Set<Meeting>().CountAsync(m => m.Id == meeting.Id), stranger)).ShouldBe(0);
        (await App.QueryAsync(db => db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == meeting.Id), stranger)).ShouldBeNull();
    }

    [Fact]
    public async Task Record_is_found_by_whoever_holds_a_granted_key()
    {
        var meeting = await App.Build.MeetingAsync();
        var colleague = await App.Build.SecretaryAsync(meeting.Group.Secretariat);

        (await VisibleAsync(meeting.Id, meeting.Group.Secretary.Id)).ShouldBeTrue();
        (await VisibleAsync(meeting.Id, colleague.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Exclusion_of_one_key_wins_over_the_grant_of_another()
    {
        var meeting = await App.Build.MeetingAsync();
        var (excluded, colleague) = (meeting.Group.Secretary.Id, await App.Build.SecretaryAsync(meeting.Group.Secretariat));
        await App.QueryAsync(db =>
        {
            db.Add(new RecordAccess(RecordTypes.Ref<Meeting>(meeting.Id), PrincipalKey.Person(excluded), AccessEffect.Exclude));
            return db.SaveChangesAsync();
        });

        (await VisibleAsync(meeting.Id, excluded)).ShouldBeFalse();
        (await VisibleAsync(meeting.Id, colleague.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task System_sees_every_record_and_a_visitor_none()
    {
        var meeting = await App.Build.MeetingAsync();

        (await App.QueryAsync(db => db.Set<Meeting>().AnyAsync(m => m.Id == meeting.Id), Actor.System("job"))).ShouldBeTrue();
        (await App.QueryAsync(db => db.Set<Meeting>().AnyAsync(), Actor.Visitor)).ShouldBeFalse();
    }

    [Fact]
    public async Task Command_cannot_load_a_record_its_actor_may_not_see()
    {
        var meeting = await App.Build.MeetingAsync();
        var secretaryElsewhere = await App.Build.SecretaryAsync(await App.Build.AgencyAsync());

        await Should.ThrowAsync<RecordNotFound>(
            () => App.SendAsync(new ReviseMeeting(meeting.Id, meeting.Revision, [new ChosenBody(meeting.Group.Id)], App.Build.Plan()), secretaryElsewhere.Id));
    }

    private Task<bool> VisibleAsync(long meetingId, long personId) =>
        App.QueryAsync(db => db.Set<Meeting>().AnyAsync(m => m.Id == meetingId), personId);
}

public sealed class RecordAccessOnPostgreSql(TestApp app) : RecordAccessTests(app), IClassFixture<TestApp>;

public sealed class RecordAccessOnSqlServer(SqlServerTestApp app) : RecordAccessTests(app), IClassFixture<SqlServerTestApp>;
