using System.Net;
using Intranet.Domain.Audit;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Testing;
using Intranet.Testing.Pages;
using Intranet.Workflows.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Intranet.Web.Tests.Faults;

/// <summary>The application is killed without warning while people answer; nothing that was accepted is lost or done twice.</summary>
public sealed class KillTests(TestApp app) : IClassFixture<TestApp>
{
    private const int Invitations = 200;
    private const int Clients = 8;

    // A budget of kills: one in a quick run, many with --long.
    private static readonly int s_kills = Environment.GetEnvironmentVariable("INTRANET_TEST_LONG") is { Length: > 0 } ? 12 : 1;

    [Fact]
    public async Task Accepted_answers_survive_kills_once_each_and_the_open_ones_stay_owed()
    {
        app.Clock.Set(TimeProvider.System.GetUtcNow());
        var (group, head) = await app.Build.LargeWorkingGroupAsync(Invitations);
        var invited = await app.Build.InvitedMeetingAsync(group);
        await using var process = new AppProcess(await app.ConnectionStringAsync());
        await process.StartAsync();
        var answering = new Answering(process, invited, head);

        // The seed makes a failure repeatable as far as a race can be.
        var random = new Random(Seed: 20260710);
        for (var kill = 1; kill <= s_kills; kill++)
        {
            var enough = Math.Max(1, random.Next(Invitations * (kill - 1) / (s_kills + 1), Invitations * kill / (s_kills + 1)));
            await answering.RunUntilAsync(accepted: enough, process.KillAsync);
            await InvariantsHoldAsync(invited, answering.Accepted);
            await process.StartAsync();
        }

        await answering.RunUntilAsync(accepted: Invitations, () => Task.CompletedTask);
        await process.KillAsync();

        answering.Accepted.Count.ShouldBe(Invitations);
        await InvariantsHoldAsync(invited, answering.Accepted);
        await app.PumpAsync();
        (await app.InScopeAsync(SealAndVerifyAsync, Actor.System("test"))).ShouldBeTrue();
    }

    private static async Task<bool> SealAndVerifyAsync(IServiceProvider services)
    {
        var chain = services.GetRequiredService<AuditChain>();
        while (await chain.SealAsync(CancellationToken.None) > 0)
        {
            // Until everything that was committed is in the chain.
        }

        return (await chain.VerifyAsync(CancellationToken.None)).IsIntact;
    }

    private async Task InvariantsHoldAsync(TestInvitedMeeting invited, HashSet<long> accepted)
    {
        var ids = invited.Invitations.Select(i => i.Id).ToList();
        var invitation = RecordTypes.Of<Invitation>();
        var answers = await app.QueryAsync(db => db.Set<AuditEntry>()
            .Where(e => e.EventName == "meetings.invitation-answered" && e.RecordType == invitation && ids.Contains(e.RecordId))
            .GroupBy(e => e.RecordId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
        var states = await app.QueryAsync(db => db.Set<Invitation>().Where(i => ids.Contains(i.Id))
            .Select(i => new
            {
                i.Id,
                i.Status,
                Open = db.Set<WorkItem>().Count(w => w.RecordType == invitation && w.RecordId == i.Id && w.Status == WorkItemStatus.Ready),
                Pending = db.Set<Happening>().Count(h => h.DoneAt == null
                    && db.Set<ProcessInstance>().Any(p => p.Id == h.InstanceId && p.RecordType == invitation && p.RecordId == i.Id)),
            })
            .ToListAsync());

        foreach (var state in states)
        {
            var answered = state.Status == InvitationStatus.Attending;
            answers.GetValueOrDefault(state.Id).ShouldBe(answered ? 1 : 0, "An answer is recorded once, or not at all.");
            if (!answered) (state.Open + state.Pending).ShouldBe(1, "An open obligation has one open work item or one pending happening.");
            else if (state.Pending == 0) state.Open.ShouldBe(0, "What is answered is not owed.");
        }

        accepted.Except(states.Where(s => s.Status == InvitationStatus.Attending).Select(s => s.Id)).ShouldBeEmpty("Nothing that was accepted is lost.");
    }

    /// <summary>Eight people at their browsers, who try again when the house does not answer.</summary>
    private sealed class Answering(AppProcess process, TestInvitedMeeting invited, TestPerson head)
    {
        private readonly Queue<long> _open = new(invited.Invitations.Select(i => i.Id));
        private readonly HashSet<long> _accepted = [];
        private readonly Dictionary<int, PageClient> _browsers = [];

        public HashSet<long> Accepted => _accepted;

        /// <summary>Answers until so many are accepted, then does the deed while the others go on; returns when all have stopped.</summary>
        public async Task RunUntilAsync(int accepted, Func<Task> deed)
        {
            var enough = new TaskCompletionSource();
            var people = Task.WhenAll(Enumerable.Range(0, Clients).Select(n => Task.Run(() => AnswerAsync(n, accepted, enough))));
            await Task.WhenAny(enough.Task, people);
            await deed();
            await people;
        }

        private async Task AnswerAsync(int person, int accepted, TaskCompletionSource enough)
        {
            while (Next() is { } invitationId)
            {
                try
                {
                    if (!_browsers.TryGetValue(person, out var browser)) browser = await SignInAsync(person);
                    var page = await browser.GetAsync($"/meetings/invitations/{invitationId}");
                    if (page.Buttons.Contains("ส่งคำตอบ"))
                        page = await browser.SubmitAsync(page, new Dictionary<string, string>(StringComparer.Ordinal) { ["Input.Kind"] = nameof(AnswerKind.Attend) }, "ส่งคำตอบ");
                    page.Status.ShouldBe(HttpStatusCode.OK);
                    Accept(invitationId, accepted, enough);
                }
                catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
                {
                    // The house is down: the answer may or may not have been taken; it is asked for again after the start.
                    Return(invitationId);
                    return;
                }
            }
        }

        private async Task<PageClient> SignInAsync(int person)
        {
            var browser = process.Visitor();
            await browser.SignInAsync(head.UserName, TestApp.Password);
            lock (_browsers) _browsers[person] = browser;
            return browser;
        }

        private long? Next()
        {
            lock (_open) return _open.TryDequeue(out var id) ? id : null;
        }

        private void Return(long invitationId)
        {
            lock (_open) _open.Enqueue(invitationId);
        }

        private void Accept(long invitationId, int accepted, TaskCompletionSource enough)
        {
            lock (_accepted)
            {
                _accepted.Add(invitationId);
                if (_accepted.Count >= accepted) enough.TrySetResult();
            }
        }
    }
}
