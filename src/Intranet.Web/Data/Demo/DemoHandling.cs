using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Data.Demo;

/// <summary>What became of one of the demo's cases. The file tells most by the day; the hours are those of an office.</summary>
internal sealed class DemoHandling(
    DemoSender sender, DemoComplaint demo, IReadOnlyDictionary<string, RegisteredAgency> agencies, IReadOnlyDictionary<string, long> people,
    IReadOnlyDictionary<string, long> cases, IReadOnlyDictionary<string, long> reasons)
{
    private const string AsPutUp = "เห็นชอบ ดำเนินการตามเสนอ";

    public required long Officer { get; init; }

    public required long Superior { get; init; }

    private long CaseId => cases[demo.Id];

    public IEnumerable<DemoAct> Acts()
    {
        if (demo.Status != "registered") yield return Act(demo.ReceivedAt.AddMinutes(2), Officer, "take-up", (id, revision, operation) => new TakeUpComplaint(id, revision, operation));
        if (demo.AcknowledgedAt is { } day && demo.Complainant.IsToBeTold)
            yield return Act(NotBefore(demo.ReceivedAt.AddMinutes(4), At(day, 9)), Officer, "acknowledge", (id, revision, operation) => new AcknowledgeComplaint(id, revision, day, operation));

        foreach (var act in RoutesActs().Concat(demo.Closed is { } end ? EndActs(end) : [])) yield return act;
    }

    // What goes out together is put up together; what an agency sent back goes on without another order.
    private IEnumerable<DemoAct> RoutesActs()
    {
        var redirected = demo.Routes.Zip(demo.Routes.Skip(1)).Where(pair => pair.First.Returned is not null).ToDictionary(pair => pair.Second, pair => pair.First);
        foreach (var sent in demo.Routes.Where(route => !redirected.ContainsKey(route)).GroupBy(route => route.ForwardedAt))
        {
            var plans = sent.Select(route => new ReferralPlan(
                AgencyOf(route), route.Role == "main" ? ReferralRole.Lead : ReferralRole.Supporting, demo.TitleTh, demo.DetailTh, route.ReportWithinDays)).ToList();
            var note = $"เห็นควรส่งหน่วยงานดำเนินการและรายงานผลภายใน {plans[0].Days} วัน";
            yield return Act(sent.Key.AddMinutes(-10), Officer, $"put-up/{sent.Key:s}", (id, revision, operation) => new PutUpReferral(id, revision, note, plans, operation));
            yield return Act(sent.Key, Superior, $"order/{sent.Key:s}", (id, revision, operation) => new OrderComplaint(id, revision, WordingBefore(sent.Key), operation));
        }

        foreach (var (second, first) in redirected)
            yield return Act(second.ForwardedAt, Officer, first, "settle", (id, revision, operation) => new SettleReferral(
                id, revision, AgencyOf(second), $"ส่ง {NameOf(second)} ดำเนินการตามที่หน่วยงานเสนอ", operation));
        foreach (var act in demo.Routes.SelectMany(ActsOf)) yield return act;
    }

    private IEnumerable<DemoAct> ActsOf(DemoRoute route, int index)
    {
        var (head, clerk) = (people[Agency(route).HeadPerson], people[Agency(route).ClerkPerson ?? Agency(route).HeadPerson]);
        yield return Act(route.ForwardedAt.AddMinutes(5), Officer, route, "letter", (id, revision, operation) => new NoteReferralLetter(id, revision, route.DocNo, operation));
        if (route.AcceptedAt is { } day)
            yield return Act(NotBefore(route.ForwardedAt.AddMinutes(30), At(day, 10)), head, route, "acknowledge", (id, revision, operation) => new AcknowledgeReferral(id, revision, operation));
        foreach (var letter in route.Reminders)
            yield return Act(At(letter.SentAt, 14), Officer, route, $"remind/{letter.No}", (id, revision, operation) => new SendReminderLetter(id, revision, letter.DocNo, letter.NewDue, operation));
        foreach (var progress in route.Progress)
            yield return Act(NotBefore(route.ForwardedAt.AddHours(1), At(progress.At, 15)), clerk, route, $"update/{progress.At:O}", (id, revision, operation) => new UpdateReferral(id, revision, progress.TextTh, operation));
        if (route.Report is { } report)
            yield return Act(At(report.At, 15), clerk, route, "report", (id, revision, operation) => new ReportReferral(id, revision, report.TextTh, report.DocNo, [], operation));
        if (route.Returned is { } returned)
            yield return Act(At(returned.At, 11), head, route, "refuse", (id, revision, operation) => new RefuseReferral(
                id, revision, returned.ReasonTh, AgencyOf(demo.Routes[index + 1]), operation));
        if (demo.Closed is { } end && route.Report is not null)
            yield return Act(At(end.At, 9), Officer, route, "accept", (id, revision, operation) => new AcceptReport(id, revision, operation));
    }

    private IEnumerable<DemoAct> EndActs(DemoCaseEnd end)
    {
        var at = NotBefore(demo.ReceivedAt.AddMinutes(6), At(end.At, 10));
        switch (end.Code)
        {
            case "duplicate":
                yield return Act(at, Officer, "merge", (id, revision, operation) => new MergeComplaint(id, revision, cases[demo.Links.MergedInto!], operation));
                yield break;
            case "advised" or "noted":
                yield return Act(at, Officer, "answer", (id, revision, operation) => new AnswerComplaintAtOnce(id, revision, reasons[end.Code], end.SummaryTh, operation));
                break;
            default:
                var outside = end.Code == "transferred_out" ? "ศูนย์ดำรงธรรมจังหวัดใกล้เคียง" : null;
                yield return Act(at, Officer, "put-up-end", (id, revision, operation) => new PutUpClosure(id, revision, reasons[end.Code], end.SummaryTh, outside, operation));
                yield return Act(at.AddHours(2), Superior, "order-end", (id, revision, operation) => new OrderComplaint(id, revision, WordingBefore(at.AddHours(2)), operation));
                if (demo.Complainant.IsToBeTold)
                    yield return Act(at.AddHours(3), Officer, "tell", (id, revision, operation) => new TellComplainant(id, revision, ToldBy.Telephone, end.At, null, operation));
                break;
        }

        if (demo.Satisfaction is { } satisfaction && demo.Complainant.IsToBeTold)
            yield return Act(at.AddHours(4), Officer, "confirm", (id, revision, operation) => new ConfirmClosure(id, revision, satisfaction, operation));
    }

    // What the file says that the superior decided, where it does.
    private string WordingBefore(DateTimeOffset at) =>
        demo.Events.LastOrDefault(e => e.At <= Bangkok.Date(at) && e.At >= Bangkok.Date(at).AddDays(-1))?.TextTh ?? AsPutUp;

    private long AgencyOf(DemoRoute route) => agencies[route.Agency].AgencyId;

    private static DemoAgency Agency(DemoRoute route) => DemoFiles.Agencies.Agencies.Single(a => a.Code == route.Agency);

    private static string NameOf(DemoRoute route) => Agency(route).NameTh;

    private static DateTimeOffset At(DateOnly day, int hour) => Bangkok.Instant(day, new TimeOnly(hour, 0));

    private static DateTimeOffset NotBefore(DateTimeOffset earliest, DateTimeOffset at) => at < earliest ? earliest : at;

    private DemoAct Act<TResult>(DateTimeOffset at, long by, string what, Func<long, int, Guid, ICommand<TResult>> command) => new(at, async () =>
    {
        var revision = await sender.ReadAsync(db => db.Set<Complaint>().Where(c => c.Id == CaseId).Select(c => c.Revision).SingleAsync());
        await sender.AsPersonAsync(by, command(CaseId, revision, DemoSender.Operation($"complaint/{demo.Id}/{what}")));
    });

    private DemoAct Act<TResult>(DateTimeOffset at, long by, DemoRoute route, string what, Func<long, int, Guid, ICommand<TResult>> command) => new(at, async () =>
    {
        var agency = AgencyOf(route);
        var referral = await sender.ReadAsync(db => db.Set<Referral>().Where(r => r.ComplaintId == CaseId && r.AgencyId == agency).Select(r => new { r.Id, r.Revision }).SingleAsync());
        await sender.AsPersonAsync(by, command(referral.Id, referral.Revision, DemoSender.Operation($"complaint/{demo.Id}/{route.Agency}/{what}")));
    });
}
