using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Compares a spreadsheet of agencies with the register. Agencies are recognised by their code.</summary>
internal sealed class AgencyImport(IntranetDbContext db)
{
    private static readonly RegisterAgencyValidator s_register = new();

    private static readonly Dictionary<string, string> s_columns = new(StringComparer.Ordinal)
    {
        [nameof(AgencyFacts.Code)] = ImportColumns.Code,
        [nameof(AgencyFacts.NameTh)] = ImportColumns.NameTh,
        [nameof(AgencyFacts.NameEn)] = ImportColumns.NameEn,
        [nameof(AgencyFacts.ShortNameTh)] = ImportColumns.ShortNameTh,
        [nameof(AgencyFacts.Kind)] = ImportColumns.Kind,
        [nameof(AgencyFacts.MinistryTh)] = ImportColumns.Ministry,
        [nameof(AgencyFacts.DocumentCode)] = ImportColumns.DocumentCode,
        [nameof(AgencyFacts.Precedence)] = ImportColumns.Precedence,
        [nameof(RegisterAgency.HeadTitleTh)] = ImportColumns.HeadTitleTh,
        [nameof(RegisterAgency.HeadTitleEn)] = ImportColumns.HeadTitleEn,
    };

    /// <summary>Kinds by their names in either language, as the texts have them, and by the name of the value.</summary>
    private static readonly Dictionary<string, AgencyKind> s_kinds = ImportTexts.ValuesByName<AgencyKind>();

    private Dictionary<string, Agency> _registered = new(StringComparer.Ordinal);
    private Dictionary<long, string> _codes = [];
    private Dictionary<long, Post> _heads = [];

    public async Task<IReadOnlyList<ImportDraft>> DraftAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        _registered = await db.Set<Agency>().Include(a => a.Names).ToDictionaryAsync(a => a.Code, StringComparer.Ordinal, cancellationToken);
        _codes = _registered.Values.ToDictionary(a => a.Id, a => a.Code);
        _heads = await db.Set<Post>().Where(p => p.IsHead).ToDictionaryAsync(p => p.AgencyId, cancellationToken);
        var last = _registered.Values.Select(a => a.Precedence).DefaultIfEmpty().Max();
        var planned = rows.Select((row, index) => Draft(row, last + index + 1)).ToList();
        CheckCodesAreOnce(planned);
        CheckTree(planned);

        // Parents that the same spreadsheet brings have their ids only when they are added.
        var added = new Dictionary<string, Agency>(StringComparer.Ordinal);
        foreach (var plan in planned.Where(p => !p.Draft.IsRefused)) plan.Draft.Apply = () => Write(plan, added);
        return [.. InOrderOfParents(planned).Select(p => p.Draft)];
    }

    private Planned Draft(ImportRow row, int nextPlace)
    {
        var code = ThaiText.FoldDigits(row.Cells.GetValueOrDefault(ImportColumns.Code, "").Trim());
        var agency = _registered.GetValueOrDefault(code);
        var draft = new ImportDraft(row, row.Cells.GetValueOrDefault(ImportColumns.NameTh) is { Length: > 0 } name ? name.Trim() : agency?.NameTh ?? code)
        {
            IsNew = agency is null,
        };
        var parentCode = draft.CodeText(ImportColumns.ParentCode, agency?.ParentAgencyId is { } parentId ? _codes[parentId] : null);
        var facts = new AgencyFacts(
            code,
            draft.Text(ImportColumns.NameTh, agency?.NameTh) ?? "",
            draft.Text(ImportColumns.NameEn, agency?.NameEn) ?? "",
            draft.Text(ImportColumns.ShortNameTh, agency?.ShortNameTh) ?? "",
            KindOf(draft, agency?.Kind),
            draft.Text(ImportColumns.Ministry, agency?.MinistryTh),
            draft.CodeText(ImportColumns.DocumentCode, agency?.DocumentCode),
            draft.Number(ImportColumns.Precedence, agency?.Precedence, nextPlace),
            agency?.ParentAgencyId,
            agency?.SupervisorPostId);

        var head = agency is null ? null : _heads[agency.Id];
        var headTh = draft.Text(ImportColumns.HeadTitleTh, head?.TitleTh) ?? "";
        var headEn = draft.Text(ImportColumns.HeadTitleEn, head?.TitleEn) ?? "";
        draft.Check(s_register, Register(facts, headTh, headEn), s_columns);
        return new Planned(draft, facts, parentCode, agency, headTh, headEn);
    }

    private static AgencyKind KindOf(ImportDraft draft, AgencyKind? registered)
    {
        var text = draft.Row.Cells.GetValueOrDefault(ImportColumns.Kind, "");
        if (string.IsNullOrWhiteSpace(text)) return registered ?? (AgencyKind)(-1);
        if (!s_kinds.TryGetValue(ThaiText.Canonical(text), out var kind))
        {
            draft.Refuse(ImportColumns.Kind, "organisation.import-kind", text.Trim());
            return registered ?? AgencyKind.Provincial;
        }

        draft.Compare(ImportColumns.Kind, registered?.ToString(), kind.ToString());
        return kind;
    }

    private static void CheckCodesAreOnce(List<Planned> planned)
    {
        foreach (var same in planned.Where(p => p.Facts.Code.Length > 0).GroupBy(p => p.Facts.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
            foreach (var plan in same.Skip(1)) plan.Draft.Refuse(ImportColumns.Code, "organisation.import-twice", same.First().Draft.Row.Number);
    }

    // A row is refused with its parent's row, and so are the rows below it.
    private void CheckTree(List<Planned> planned)
    {
        var parents = _registered.Values.Where(a => a.ParentAgencyId is not null)
            .ToDictionary(a => a.Code, a => _codes[a.ParentAgencyId!.Value], StringComparer.Ordinal);
        foreach (var plan in planned.Where(p => !p.Draft.IsRefused))
        {
            if (plan.ParentCode is { } parent) parents[plan.Facts.Code] = parent;
            else parents.Remove(plan.Facts.Code);
        }

        foreach (var plan in planned.Where(p => !p.Draft.IsRefused && IsLoop(parents, p.Facts.Code)))
            plan.Draft.Refuse(ImportColumns.ParentCode, "organisation.agency-below-itself");
        for (var before = -1; before != planned.Count(p => p.Draft.IsRefused);)
        {
            before = planned.Count(p => p.Draft.IsRefused);
            var known = planned.Where(p => !p.Draft.IsRefused).Select(p => p.Facts.Code).Concat(_registered.Keys).ToHashSet(StringComparer.Ordinal);
            foreach (var plan in planned.Where(p => !p.Draft.IsRefused && p.ParentCode is { } parent && !known.Contains(parent)))
                plan.Draft.Refuse(ImportColumns.ParentCode, "organisation.import-agency", plan.ParentCode!);
        }
    }

    private static bool IsLoop(Dictionary<string, string> parents, string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = parents.GetValueOrDefault(code); at is not null && seen.Add(at); at = parents.GetValueOrDefault(at))
            if (at == code) return true;
        return false;
    }

    private static IEnumerable<Planned> InOrderOfParents(List<Planned> planned)
    {
        var byCode = planned.Where(p => !p.Draft.IsRefused).ToDictionary(p => p.Facts.Code, StringComparer.Ordinal);
        var done = new HashSet<Planned>();
        return planned.SelectMany(WithParents);

        IEnumerable<Planned> WithParents(Planned plan)
        {
            if (!done.Add(plan)) return [];
            var parent = plan.ParentCode is { } code ? byCode.GetValueOrDefault(code) : null;
            return parent is null || plan.Draft.IsRefused ? [plan] : [.. WithParents(parent), plan];
        }
    }

    private void Write(Planned plan, Dictionary<string, Agency> added)
    {
        long? parentId = plan.ParentCode is { } code ? (_registered.GetValueOrDefault(code) ?? added[code]).Id : null;
        var facts = plan.Facts with { ParentAgencyId = parentId };
        if (plan.Registered is { } agency)
        {
            if (facts != agency.Facts) agency.Revise(facts);
            var head = _heads[agency.Id];
            if (plan.HeadTitleTh != head.TitleTh || plan.HeadTitleEn != head.TitleEn) head.Revise(plan.HeadTitleTh, plan.HeadTitleEn);
            return;
        }

        var created = new Agency(facts);
        db.Add(created);
        db.Add(new Post(created.Id, plan.HeadTitleTh, plan.HeadTitleEn, isHead: true));
        added[facts.Code] = created;
    }

    private static RegisterAgency Register(AgencyFacts f, string headTh, string headEn) => new(
        f.Code, f.NameTh, f.NameEn, f.ShortNameTh, f.Kind, f.MinistryTh, f.DocumentCode, f.Precedence, headTh, headEn);

    private sealed record Planned(
        ImportDraft Draft, AgencyFacts Facts, string? ParentCode, Agency? Registered, string HeadTitleTh, string HeadTitleEn);
}
