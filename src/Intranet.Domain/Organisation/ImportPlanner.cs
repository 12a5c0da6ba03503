using Intranet.Domain.Data;

namespace Intranet.Domain.Organisation;

/// <summary>Makes the same plan for looking at it and for carrying it out.</summary>
internal sealed class ImportPlanner(IntranetDbContext db)
{
    /// <summary>In the order in which the rows can be carried out.</summary>
    public Task<IReadOnlyList<ImportDraft>> DraftAsync(ImportKind kind, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken) =>
        kind == ImportKind.Agencies
            ? new AgencyImport(db).DraftAsync(rows, cancellationToken)
            : new PersonImport(db).DraftAsync(rows, cancellationToken);

    /// <summary>In the order of the spreadsheet.</summary>
    public static ImportPlan PlanOf(IReadOnlyList<ImportDraft> drafts) => new([.. drafts.OrderBy(d => d.Row.Number).Select(d => d.Line)]);
}
