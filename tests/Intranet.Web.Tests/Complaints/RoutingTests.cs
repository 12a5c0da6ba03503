using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints.Routing;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Intranet.Testing;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Complaints;

/// <summary>Rules are dated rows that the head of the centre keeps, and advise those who work on its cases.</summary>
public sealed class RoutingTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Case_is_advised_by_the_first_rule_that_is_for_it()
    {
        var scene = await RoutingScene.SetAsync(app);
        await scene.AddAsync(new RoutingConditions(scene.Cases.CategoryId, UrgencyAtLeast: Urgency.MostUrgent));
        var rule = await scene.AddAsync();

        var advice = await app.SendAsync(new AdviseRouting(await scene.CaseAsync()), scene.Cases.Officer.Id);

        advice.Fired!.RuleId.ShouldBe(rule);
        advice.Agencies.ShouldBe([new AdvisedAgency(scene.OfficeId, ReferralRole.Lead), new AdvisedAgency(scene.Water.Id, ReferralRole.Supporting)]);
        advice.Within.ShouldBe(new DayCount(7));
        advice.Verdicts.Select(v => (v.Result, v.Failed)).ShouldBe([(RuleResult.Failed, RuleCondition.Urgency), (RuleResult.Fired, null)]);
    }

    [Fact]
    public async Task Agency_excluded_from_the_case_is_never_advised()
    {
        var scene = await RoutingScene.SetAsync(app);
        await scene.AddAsync();
        var id = await scene.CaseAsync();
        await WriteAsync(new RecordAccess(RecordTypes.Ref<Complaint>(id), PrincipalKey.Agency(scene.OfficeId), AccessEffect.Exclude));

        var advice = await app.SendAsync(new AdviseRouting(id), scene.Cases.Officer.Id);

        advice.Agencies.ShouldBe([new AdvisedAgency(scene.Water.Id, ReferralRole.Supporting)]);
        advice.LeftOut.ShouldHaveSingleItem().Because.ShouldBe(LeftOutBecause.Excluded);
    }

    [Fact]
    public async Task Advice_is_for_those_who_see_the_case_and_work_in_its_centre()
    {
        var (scene, other) = (await RoutingScene.SetAsync(app), await ComplaintScene.SetAsync(app));
        var id = await scene.CaseAsync();

        await Should.ThrowAsync<RecordNotFound>(() => app.SendAsync(new AdviseRouting(id), other.Supervisor.Id));
        await Should.ThrowAsync<NotAllowed>(() => app.SendAsync(new AdviseRouting(id), scene.Water.Head.Id));

        await WriteAsync(new RecordAccess(RecordTypes.Ref<Complaint>(id), PrincipalKey.Person(other.Officer.Id), AccessEffect.Grant));
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new AdviseRouting(id), other.Officer.Id))).Code.ShouldBe("complaints.not-your-centre");
    }

    [Fact]
    public async Task Only_the_head_of_the_centre_keeps_its_rules()
    {
        var (scene, other) = (await RoutingScene.SetAsync(app), await ComplaintScene.SetAsync(app));
        var rule = await scene.AddAsync();

        await Should.ThrowAsync<NotAllowed>(() => app.SendAsync(new AddRoutingRule(scene.Cases.Centre.Id, app.Clock.Today, scene.Terms()), scene.Cases.Officer.Id));
        foreach (var code in new[]
        {
            await RefusalAsync(new AddRoutingRule(scene.Cases.Centre.Id, app.Clock.Today, scene.Terms()), other),
            await RefusalAsync(new ChangeRoutingRule(rule, null, app.Clock.Today, scene.Terms(days: 9)), other),
            await RefusalAsync(new MoveRoutingRule(rule, null, Up: true), other),
            await RefusalAsync(new EndRoutingRule(rule, null, app.Clock.Today), other),
        }) code.ShouldBe("complaints.not-your-centre");
    }

    [Fact]
    public async Task Changed_rule_is_another_row_from_the_day_on_and_the_old_one_stays_to_be_read()
    {
        var (scene, day) = (await RoutingScene.SetAsync(app), app.Clock.Today.AddDays(10));
        var rule = await scene.AddAsync();

        await app.SendAsync(new ChangeRoutingRule(rule, await scene.RevisionAsync(rule), day, scene.Terms(days: 3)), scene.Cases.Supervisor.Id);

        (await scene.RowsAsync()).Select(r => (r.Line, r.Days, r.From, r.To)).ShouldBe([(1, 7, app.Clock.Today, day.AddDays(-1)), (1, 3, day, null)]);
        (await RefusalAsync(new ChangeRoutingRule(rule, null, day, scene.Terms(days: 9)), scene.Cases)).ShouldBe("routing.rule-ended");
        var open = (await scene.RowsAsync())[1];
        (await RefusalAsync(new ChangeRoutingRule(open.Id, null, app.Clock.Today, scene.Terms(days: 9)), scene.Cases)).ShouldBe("routing.changed-later");
        (await RefusalAsync(new ChangeRoutingRule(open.Id, null, day, scene.Terms(days: 3)), scene.Cases)).ShouldBe("routing.nothing-changed");

        await app.SendAsync(new ChangeRoutingRule(open.Id, open.Revision, day, scene.Terms(days: 4) with { Supporting = [] }), scene.Cases.Supervisor.Id);
        var row = (await scene.RowsAsync())[1];
        (row.Id, row.Days, row.Targets.Count).ShouldBe((open.Id, 4, 1), "a row that is not in force yet is written over");
    }

    [Fact]
    public async Task Rule_changes_places_with_its_neighbour_with_all_its_rows()
    {
        var scene = await RoutingScene.SetAsync(app);
        var (first, second) = (await scene.AddAsync(days: 1), await scene.AddAsync(days: 2));
        await scene.AddAsync(days: 3);
        await app.SendAsync(new ChangeRoutingRule(first, null, app.Clock.Today.AddDays(5), scene.Terms(days: 11)), scene.Cases.Supervisor.Id);

        await app.SendAsync(new MoveRoutingRule(second, await scene.RevisionAsync(second), Up: true), scene.Cases.Supervisor.Id);
        (await scene.RowsAsync()).Select(r => r.Days).ShouldBe([2, 1, 11, 3]);

        await app.SendAsync(new MoveRoutingRule(second, null, Up: true), scene.Cases.Supervisor.Id);
        (await scene.RowsAsync()).Select(r => r.Days).ShouldBe([2, 1, 11, 3], "there is nothing above it");
        await app.SendAsync(new MoveRoutingRule(second, null, Up: false), scene.Cases.Supervisor.Id);
        (await scene.RowsAsync()).Select(r => r.Days).ShouldBe([1, 11, 2, 3]);
    }

    [Fact]
    public async Task Ended_rule_advises_nobody_after_its_last_day()
    {
        var scene = await RoutingScene.SetAsync(app);
        var rule = await scene.AddAsync();
        await app.SendAsync(new EndRoutingRule(rule, await scene.RevisionAsync(rule), app.Clock.Today), scene.Cases.Supervisor.Id);

        (await TryAsync(app.Clock.Today)).Fired!.RuleId.ShouldBe(rule);
        (await TryAsync(app.Clock.Today.AddDays(1))).Fired.ShouldBeNull();

        Task<RoutingAdvice> TryAsync(DateOnly day) => app.SendAsync(
            new TryRouting(scene.Cases.Centre.Id, scene.Cases.CategoryId, CasePlace.Unknown, Urgency.Normal, CaseNature.Complaint, day), scene.Cases.Officer.Id);
    }

    [Fact]
    public async Task Of_two_who_change_the_same_rule_one_wins_and_the_other_is_told()
    {
        var scene = await RoutingScene.SetAsync(app);
        var (rule, _) = (await scene.AddAsync(), await scene.AddAsync(days: 8));
        var seen = await scene.RevisionAsync(rule);
        await app.SendAsync(new MoveRoutingRule(rule, seen, Up: false), scene.Cases.Supervisor.Id);

        await Should.ThrowAsync<RecordChanged>(() => app.SendAsync(new ChangeRoutingRule(rule, seen, app.Clock.Today, scene.Terms(days: 9)), scene.Cases.Supervisor.Id));
    }

    [Fact]
    public async Task Same_form_posted_twice_adds_one_rule()
    {
        var scene = await RoutingScene.SetAsync(app);
        var command = new AddRoutingRule(scene.Cases.Centre.Id, app.Clock.Today, scene.Terms(), OperationId.New());

        (await app.SendAsync(command, scene.Cases.Supervisor.Id)).ShouldBe(await app.SendAsync(command, scene.Cases.Supervisor.Id));
        (await scene.RowsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Rules_added_at_the_same_time_are_rules_of_their_own()
    {
        var scene = await RoutingScene.SetAsync(app);

        await Task.WhenAll(Enumerable.Range(1, 4).Select(day => scene.AddAsync(days: day)));

        (await scene.RowsAsync()).Select(r => r.Line).Order().ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task What_is_not_in_the_register_is_refused()
    {
        var scene = await RoutingScene.SetAsync(app);
        var terms = scene.Terms();

        (await RefusalAsync(Add(terms with { If = new(987654321) }), scene.Cases)).ShouldBe("complaints.no-such-category");
        (await RefusalAsync(Add(terms with { If = new(DistrictId: 987654321) }), scene.Cases)).ShouldBe("complaints.no-such-place");
        (await RefusalAsync(Add(terms with { Lead = RouteTarget.Agency(987654321) }), scene.Cases)).ShouldBe("routing.no-such-agency");
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(new EnterDistricts([new DistrictEntry("9800", "ก", "K", [], "AMP-9800")]), Actor.System("test"))))
            .Code.ShouldBe("organisation.no-such-office");

        AddRoutingRule Add(RoutingTerms bad) => new(scene.Cases.Centre.Id, app.Clock.Today, bad);
    }

    private Task<int> WriteAsync(RecordAccess access) => app.QueryAsync(db =>
    {
        db.Add(access);
        return db.SaveChangesAsync();
    });

    private async Task<string> RefusalAsync<TResult>(ICommand<TResult> command, ComplaintScene by) =>
        (await Should.ThrowAsync<RuleBroken>(() => app.SendAsync(command, by.Supervisor.Id))).Code;
}
