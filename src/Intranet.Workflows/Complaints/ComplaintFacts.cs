using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Complaints;

/// <summary>What the processes of a case look at.</summary>
/// <param name="IsAnswered">Whether the centre has accepted the report of every lead agency.</param>
/// <param name="Excluded">For whom the case does not exist.</param>
public sealed record ComplaintFacts(
    long CentreId, bool IsGuarded, CaseStatus Status, long? OfficerId, DateOnly ReceivedOn, DateOnly StageSince, bool IsToBeTold, bool IsAcknowledged, DateOnly? ToldOn,
    bool IsAnswered, IReadOnlyList<PrincipalKey> Excluded, long ComplaintId, DateOnly ResolveBy, DateOnly? WaitsSince)
{
    public PrincipalKey Superior => PrincipalKey.Role(Roles.ComplaintSupervisor, CentreId);

    /// <summary>Those who may have to do with such a case in the centre, and whoever took it up.</summary>
    public IEnumerable<PrincipalKey> Handlers => [.. ComplaintAccess.WorkersOn(CentreId, IsGuarded), .. Officer];

    public IEnumerable<PrincipalKey> Officer => OfficerId is { } officer ? [PrincipalKey.Person(officer)] : [];

    public bool IsWithAgencies => Status.IsWithAgencies();

    internal static async Task<Dictionary<long, ComplaintFacts>> ReadAsync(
        IntranetDbContext db, IReadOnlyCollection<long> recordIds, CancellationToken cancellationToken)
    {
        var type = RecordTypes.Of<Complaint>();
        var leads = db.Set<Referral>()
            .Where(r => r.Role == ReferralRole.Lead && r.Status != ReferralStatus.Redirected && r.Status != ReferralStatus.Withdrawn);
        var rows = await db.Set<Complaint>().IgnoreQueryFilters([RecordAccess.FilterName]).AsNoTracking()
            .Where(c => recordIds.Contains(c.Id))
            .Select(c => new
            {
                Case = c,
                IsAnswered = leads.Any(r => r.ComplaintId == c.Id) && leads.Where(r => r.ComplaintId == c.Id).All(r => r.Status == ReferralStatus.Accepted),
                Excluded = db.Set<RecordAccess>()
                    .Where(a => a.RecordType == type && a.RecordId == c.Id && a.Effect == AccessEffect.Exclude).Select(a => a.Principal).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(r => r.Case.Id, r => new ComplaintFacts(
            r.Case.CentreId, r.Case.IsGuarded, r.Case.Status, r.Case.OfficerId, r.Case.ReceivedOn, Bangkok.Date(r.Case.StageSince), r.Case.IsToBeTold,
            r.Case.AcknowledgedOn is not null, r.Case.ToldOn, r.IsAnswered, r.Excluded.ConvertAll(key => new PrincipalKey(key)),
            r.Case.Id, r.Case.ResolveBy, r.Case.WaitsSince));
    }
}
