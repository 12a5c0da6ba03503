using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>All categories with their questions, ended ones too, in the order in which intake offers them.</summary>
[Requires(ComplaintsPermissions.Configure)]
public sealed record ReadCategories : IQuery<CategoryList>;

public sealed record CategoryList(IReadOnlyList<CategoryRow> Rows)
{
    /// <exception cref="RecordNotFound">There is no such category.</exception>
    public CategoryRow Find(long id) => Rows.FirstOrDefault(r => r.Id == id) ?? throw new RecordNotFound();
}

/// <param name="Above">The name of the category above it.</param>
/// <param name="IsOffered">Whether cases are registered under it: neither it nor what is above it has ended.</param>
public sealed record CategoryRow(
    long Id, int Revision, string Code, long? ParentId, BilingualText? Above, CategoryTerms Terms, DateOnly? EndedOn, bool IsOffered, IReadOnlyList<QuestionRow> Questions)
{
    public BilingualText Name => new(Terms.NameTh, Terms.NameEn);

    public BilingualText? Stop => Terms.StopTh is null ? null : new BilingualText(Terms.StopTh, Terms.StopEn ?? Terms.StopTh);

    public IEnumerable<QuestionRow> Put => Questions.Where(q => q.EndedOn is null);
}

public sealed record QuestionRow(long Id, string Code, QuestionTerms Terms, DateOnly? EndedOn)
{
    public BilingualText Text => new(Terms.TextTh, Terms.TextEn);
}

internal sealed class ReadCategoriesHandler(IntranetDbContext db) : IRequestHandler<ReadCategories, CategoryList>
{
    public async Task<CategoryList> Handle(ReadCategories request, CancellationToken cancellationToken)
    {
        var rows =
            from c in db.Set<ComplaintCategory>().AsNoTracking()
            join p in db.Set<ComplaintCategory>() on c.ParentId equals (long?)p.Id into parents
            from parent in parents.DefaultIfEmpty()
            orderby parent == null ? c.Order : parent.Order, parent == null ? c.Code : parent.Code, parent == null ? 0 : 1, c.Order
            select new CategoryRow(
                c.Id, c.Revision, c.Code, c.ParentId, parent == null ? null : new BilingualText(parent.NameTh, parent.NameEn),
                new CategoryTerms(c.NameTh, c.NameEn, c.ReportDays, c.Order, c.StopTh, c.StopEn) { ReportUnit = c.ReportUnit }, c.EndedOn, c.EndedOn == null && (parent == null || parent.EndedOn == null),
                c.Questions.OrderBy(q => q.Id).Select(q => new QuestionRow(q.Id, q.Code, new QuestionTerms(q.TextTh, q.TextEn, q.Kind, q.IsRequired), q.EndedOn)).ToList());
        return new CategoryList(await rows.AsSingleQuery().ToListAsync(cancellationToken));
    }
}
