using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Kernel;

public abstract class PipelineTests(CommandApp app) : DataTests(app)
{
    private static readonly Actor s_system = Actor.System("test");

    [Fact]
    public async Task Request_without_a_declaration_is_refused_to_everybody()
    {
        await Should.ThrowAsync<NotAllowed>(() => App.SendAsync(new Undeclared(), s_system));
    }

    [Fact]
    public async Task Actor_without_the_permission_is_refused()
    {
        var officer = await App.Build.PersonAsync();

        await Should.ThrowAsync<NotAllowed>(() => App.SendAsync(Scene.Register("not-mine"), officer.Id));
        (await AgenciesAsync("not-mine")).ShouldBe(0);
    }

    [Fact]
    public async Task Wrong_input_is_refused_in_all_its_fields_before_anything_is_loaded()
    {
        var plan = App.Build.Plan() with { Title = "", Place = "", ReplyBy = App.Clock.Today.AddDays(30) };
        InvalidRequest? refusal = null;

        var statements = await App.CountingSqlAsync(async () =>
            refusal = await Should.ThrowAsync<InvalidRequest>(() => App.SendAsync(new DraftMeeting(0, plan), s_system)));

        statements.ShouldBeEmpty();
        refusal!.Errors.Select(e => (e.Field, e.Code)).ShouldBe(
            [("Bodies.WorkingGroupId", "meetings.choose-a-group"), ("Plan.Title", "field.required"), ("Plan.Time.Place", "field.required"),
            ("Plan.Time.ReplyBy", "meetings.reply-by-before-meeting")],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Refused_command_leaves_nothing_behind()
    {
        var operation = OperationId.New();
        var (entries, contexts) = await AuditCountsAsync();

        await Should.ThrowAsync<RuleBroken>(() => App.SendAsync(new WriteThenRefuse("refused", operation), s_system));

        (await AgenciesAsync("refused")).ShouldBe(0);
        (await AuditCountsAsync()).ShouldBe((entries, contexts));
        (await App.QueryAsync(db => db.Set<CompletedOperation>().CountAsync(o => o.OperationId == operation))).ShouldBe(0);
    }

    [Fact]
    public async Task Operation_sent_again_repeats_its_first_result()
    {
        var command = Scene.Register("once", OperationId.New());

        var first = await App.SendAsync(command, s_system);
        var second = await App.SendAsync(command, s_system);

        second.ShouldBe(first);
        (await AgenciesAsync("once")).ShouldBe(1);
    }

    [Fact]
    public async Task Operation_sent_by_eight_at_once_takes_effect_once_and_tells_all_the_same()
    {
        var command = Scene.Register("at-once", OperationId.New());

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => App.SendAsync(command, s_system))));

        results.Distinct().ShouldHaveSingleItem();
        (await AgenciesAsync("at-once")).ShouldBe(1);
    }

    [Fact]
    public async Task Operation_of_somebody_else_or_of_another_use_case_is_refused()
    {
        var (one, other) = (await App.Build.AdministratorAsync(), await App.Build.AdministratorAsync());
        var command = Scene.Register("mine", OperationId.New());
        var registered = await App.SendAsync(command, one.Id);

        await Should.ThrowAsync<NotAllowed>(() => App.SendAsync(command, other.Id));
        await Should.ThrowAsync<NotAllowed>(
            () => App.SendAsync(new CreatePost(registered.AgencyId, "รองหัวหน้า", "Deputy", command.OperationId), one.Id));
    }

    [Fact]
    public async Task Record_that_changed_after_it_was_shown_is_not_overwritten()
    {
        var meeting = await App.Build.MeetingAsync();
        var secretary = meeting.Group.Secretary.Id;
        await App.SendAsync(new ReviseMeeting(meeting.Id, meeting.Revision, [new ChosenBody(meeting.Group.Id)], App.Build.Plan()), secretary);

        await Should.ThrowAsync<RecordChanged>(() => App.SendAsync(new ReviseMeeting(meeting.Id, meeting.Revision, [new ChosenBody(meeting.Group.Id)], App.Build.Plan()), secretary));
    }

    [Fact]
    public async Task Facts_that_follow_from_facts_are_recorded_until_there_are_none_under_one_context()
    {
        await App.SendAsync(new CountDown(3), s_system);

        var contexts = await App.QueryAsync(db => db.Set<AuditEntry>()
            .Where(e => db.Set<Agency>().Any(a => a.Id == e.RecordId && a.Code.StartsWith("countdown-")) && e.RecordType == nameof(Agency))
            .Select(e => e.ContextId).ToListAsync());
        contexts.Count.ShouldBe(4);
        contexts.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Fact_is_recorded_with_who_when_and_through_which_use_case()
    {
        var administrator = await App.Build.AdministratorAsync();
        App.Clock.Advance(TimeSpan.FromDays(3));

        var registered = await App.SendAsync(Scene.Register("audited"), administrator.Id);

        var fact = await App.QueryAsync(db => db.Set<AuditEntry>()
            .Where(e => e.RecordType == nameof(Agency) && e.RecordId == registered.AgencyId)
            .Join(db.Set<ProcessContext>(), e => e.ContextId, c => c.Id, (e, c) => new { e.EventName, c.UseCase, c.PersonId, c.ActorName, c.At })
            .SingleAsync());
        fact.ShouldBeEquivalentTo(new
        {
            EventName = "organisation.agency-registered",
            UseCase = "organisation.register-agency",
            PersonId = (long?)administrator.Id,
            ActorName = "person",
            At = App.Clock.Now,
        });
    }

    [Fact]
    public async Task Fact_about_a_record_that_is_deleted_is_recorded()
    {
        var host = await App.Build.AgencyAsync();
        var agencyId = await App.QueryAsync(async db =>
        {
            var agency = db.Add(Scene.Agency("struck-off")).Entity;
            await db.SaveChangesAsync();
            return agency.Id;
        });

        await App.SendAsync(new StrikeOff(agencyId, host.HeadPostId), s_system);

        (await App.QueryAsync(db => db.Set<AuditEntry>().Where(e => e.RecordType == nameof(Agency) && e.RecordId == agencyId)
            .Select(e => e.EventName).ToListAsync()))
            .ShouldBe(["organisation.agency-supervised"]);
    }

    [Fact]
    public async Task Revision_counts_a_change_of_what_belongs_to_the_record()
    {
        var (registered, person) = (await App.SendAsync(Scene.Register("holders"), s_system), await App.Build.PersonAsync());
        var before = await RevisionAsync(registered.HeadPostId);

        await App.SendAsync(Appoint(registered.HeadPostId, person), s_system);

        (await RevisionAsync(registered.HeadPostId)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Two_appointments_to_one_post_at_once_leave_one_holder()
    {
        for (var round = 0; round < 5; round++)
        {
            var registered = await App.SendAsync(Scene.Register($"rivals-{round}"), s_system);
            TestPerson[] rivals = [await App.Build.PersonAsync(), await App.Build.PersonAsync()];

            var outcomes = await Outcomes.OfAsync(rivals.Select(rival => (Func<Task>)(() => App.SendAsync(Appoint(registered.HeadPostId, rival), s_system))));

            outcomes.OfType<RuleBroken>().ShouldHaveSingleItem().Code.ShouldBe("organisation.post-held");
            (await App.QueryAsync(db => db.Set<PostHolding>().CountAsync(h => h.PostId == registered.HeadPostId))).ShouldBe(1);
        }
    }

    private static AppointHolder Appoint(long postId, TestPerson person) =>
        new(postId, person.Id, HoldingKind.Substantive, new DateOnly(2026, 10, 1), To: null, OrderNumber: null);

    private Task<int> RevisionAsync(long postId) =>
        App.QueryAsync(db => db.Set<Post>().Where(p => p.Id == postId).Select(p => p.Revision).SingleAsync());

    private Task<int> AgenciesAsync(string code) => App.QueryAsync(db => db.Set<Agency>().CountAsync(a => a.Code == code));

    private Task<(int Entries, int Contexts)> AuditCountsAsync() =>
        App.QueryAsync(async db => (await db.Set<AuditEntry>().CountAsync(), await db.Set<ProcessContext>().CountAsync()));
}

public sealed class PipelineOnPostgreSql(CommandApp app) : PipelineTests(app), IClassFixture<CommandApp>;

public sealed class PipelineOnSqlServer(CommandAppOnSqlServer app) : PipelineTests(app), IClassFixture<CommandAppOnSqlServer>;
