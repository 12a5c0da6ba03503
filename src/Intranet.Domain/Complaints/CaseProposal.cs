using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;

namespace Intranet.Domain.Complaints;

/// <summary>
/// What an officer puts up to the superior, and the order that follows (เกษียนสั่งการ): its wording, by whom and when. Either the case
/// goes to agencies, or it ends.
/// </summary>
public sealed class CaseProposal : Entity
{
    public const int MaxText = 2000;
    public const int MaxOutsideBody = 200;

    private readonly List<ProposedReferral> _referrals = [];

    private CaseProposal() { }

    internal CaseProposal(int order, string note, long? putUpById, DateTimeOffset now) =>
        (Order, Note, PutUpById, PutUpAt) = (order, note, putUpById, now);

    public long ComplaintId { get; private set; }

    /// <summary>1, 2, 3 ... of the case.</summary>
    public int Order { get; private set; }

    /// <summary>What the officer writes; of an end, the result as the complainant is told.</summary>
    public string Note { get; private set; } = "";

    public long? PutUpById { get; private set; }

    public DateTimeOffset PutUpAt { get; private set; }

    /// <summary>Why the case is to end; null if it is to go to agencies.</summary>
    public long? ClosingReasonId { get; private init; }

    /// <summary>The body outside the province to which it is to be handed.</summary>
    public string? OutsideBody { get; private init; }

    /// <summary>Whether it was ordered as put up; null while it is before the superior.</summary>
    public bool? IsApproved { get; private set; }

    public string? Wording { get; private set; }

    public long? OrderedById { get; private set; }

    public DateTimeOffset? OrderedAt { get; private set; }

    public IReadOnlyList<ProposedReferral> Referrals => _referrals;

    internal static CaseProposal ToRefer(int order, string note, IEnumerable<ReferralPlan> plans, long? putUpById, DateTimeOffset now)
    {
        var proposal = new CaseProposal(order, note, putUpById, now);
        proposal._referrals.AddRange(plans.Select((plan, index) => new ProposedReferral(index + 1, plan)));
        return proposal;
    }

    internal static CaseProposal ToClose(int order, string note, long closingReasonId, string? outsideBody, long? putUpById, DateTimeOffset now) =>
        new(order, note, putUpById, now) { ClosingReasonId = closingReasonId, OutsideBody = outsideBody };

    internal void Decide(bool isApproved, string wording, long? personId, DateTimeOffset now) =>
        (IsApproved, Wording, OrderedById, OrderedAt) = (isApproved, wording, personId, now);
}

/// <summary>An agency to which the case is to go.</summary>
public sealed class ProposedReferral : Entity
{
    public const int MostPapers = 20;
    internal const int MaxPaperIds = MostPapers * 20;

    private const char Between = ' ';

    private ProposedReferral() { }

    internal ProposedReferral(int order, ReferralPlan plan) =>
        (Order, AgencyId, Role, Subject, Extract, Days, Unit, PaperIds) =
            (order, plan.AgencyId, plan.Role, plan.Subject, plan.Extract, plan.Days, plan.Unit, string.Join(Between, plan.Papers));

    public long ProposalId { get; private set; }

    public int Order { get; private set; }

    public long AgencyId { get; private set; }

    public ReferralRole Role { get; private set; }

    public string Subject { get; private set; } = "";

    public string Extract { get; private set; } = "";

    public int Days { get; private set; }

    public DayUnit Unit { get; private set; }

    /// <summary>The papers of the case that go along.</summary>
    public IReadOnlyList<long> Papers =>
        [.. PaperIds.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(id => long.Parse(id, CultureInfo.InvariantCulture))];

    public ReferralPlan Plan => new(AgencyId, Role, Subject, Extract, Days, Unit) { Papers = Papers };

    internal string PaperIds { get; private set; } = "";
}
