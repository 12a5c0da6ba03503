using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>
/// What leaves the centre for an agency must not tell who complained where the complainant asked for that: neither the text, nor a
/// paper that was not redacted.
/// </summary>
internal sealed class ExtractChecks(IntranetDbContext db)
{
    // Before a name, however it is written; they tell nobody apart.
    private static readonly string[] s_titles = ["นางสาว", "นาย", "นาง", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง", "คุณ", "mr", "mrs", "ms", "miss"];

    /// <exception cref="InvalidRequest">"complaints.extract-tells-who", "complaints.no-such-paper" or "complaints.redact-first", beside the plan.</exception>
    public async Task PassAsync(Complaint complaint, IReadOnlyList<ReferralPlan> plans, CancellationToken cancellationToken)
    {
        var complainant = await db.Set<Complainant>().AsNoTracking().SingleAsync(c => c.ComplaintId == complaint.Id, cancellationToken);
        var isConcealed = complainant.Mode == IdentityMode.Concealed;
        var papers = await PapersAsync(complaint, plans, cancellationToken);
        List<FieldError> errors =
        [
            .. plans.SelectMany((plan, index) => ErrorsOf(plan, isConcealed ? complainant : null, papers)
                .Select(e => new FieldError($"{nameof(PutUpReferral.Plans)}[{index}].{e.Field}", e.Code, []))),
        ];
        if (errors.Count > 0) throw new InvalidRequest(errors);
    }

    private static IEnumerable<(string Field, string Code)> ErrorsOf(ReferralPlan plan, Complainant? concealed, Dictionary<long, bool> papers)
    {
        if (concealed is not null && Tells(plan.Subject, concealed)) yield return (nameof(plan.Subject), "complaints.extract-tells-who");
        if (concealed is not null && Tells(plan.Extract, concealed)) yield return (nameof(plan.Extract), "complaints.extract-tells-who");
        if (plan.Papers.Any(p => !papers.ContainsKey(p))) yield return (nameof(plan.Papers), "complaints.no-such-paper");
        else if (concealed is not null && plan.Papers.Any(p => !papers[p])) yield return (nameof(plan.Papers), "complaints.redact-first");
    }

    private static bool Tells(string text, Complainant who)
    {
        var words = ThaiText.Canonical(text);
        return NamesOf(who).Any(name => words.Contains(name, StringComparison.Ordinal))
            || (who.PhoneDigits is { } digits && string.Concat(words.Where(char.IsAsciiDigit)).Contains(digits, StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamesOf(Complainant who) =>
        new[] { who.Name, who.FiledBy }.OfType<string>().Select(name => WithoutTitle(ThaiText.Canonical(name))).Where(name => name.Length > 0);

    private static string WithoutTitle(string name)
    {
        var title = Array.Find(s_titles, t => name.StartsWith(t, StringComparison.Ordinal));
        return title is null ? name : name[title.Length..].TrimStart(' ', '.');
    }

    // Of the papers named, those that the case has, and whether each is a redacted copy.
    private async Task<Dictionary<long, bool>> PapersAsync(Complaint complaint, IReadOnlyList<ReferralPlan> plans, CancellationToken cancellationToken)
    {
        var ids = plans.SelectMany(p => p.Papers).Distinct().ToList();
        if (ids.Count == 0) return [];
        var record = complaint.Ref;
        return await db.Set<FileAttachment>()
            .Where(a => ids.Contains(a.Id) && a.RecordType == record.Type && a.RecordId == record.Id && a.RemovedAt == null)
            .Select(a => new { a.Id, IsRedacted = db.Set<RedactedCopy>().Any(c => c.AttachmentId == a.Id) })
            .ToDictionaryAsync(a => a.Id, a => a.IsRedacted, cancellationToken);
    }
}
