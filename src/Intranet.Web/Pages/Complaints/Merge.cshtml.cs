using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Lets a case go on as another one, of those that may be the same.</summary>
public sealed class MergeModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    private IReadOnlyList<CaseChoice> _cases = [];

    [BindProperty]
    public MergeInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> Cases => _cases.Select(c => new SelectListItem($"{c.Number.Text} {c.Title}", Text(c.Id)));

    public Task<IActionResult> OnPostAsync() => ActAsync(() => new MergeComplaint(Id, Revision, Input.IntoId ?? 0, OperationId), "merge.done");

    protected override bool IsOpenTo(CaseWork work) => work.MayHandle && work.Case.Status is CaseStatus.Registered or CaseStatus.Screening;

    protected override async Task ReadChoicesAsync() => _cases = await SendAsync(new ReadMergeChoices(Id));

    protected override string? FieldOfRule(string code) => code.StartsWith("complaints.merge", StringComparison.Ordinal) ? nameof(Input.IntoId) : null;

    public sealed class MergeInput
    {
        public long? IntoId { get; set; }
    }

    /// <summary>Open cases of the same centre, those of the same category and area first, then the newest.</summary>
    [Requires(ComplaintsPermissions.Handle)]
    public sealed record ReadMergeChoices(long ComplaintId) : IQuery<IReadOnlyList<CaseChoice>>;

    public sealed record CaseChoice(long Id, ComplaintNumber Number, string Title);

    internal sealed class ReadMergeChoicesHandler(IntranetDbContext db) : IRequestHandler<ReadMergeChoices, IReadOnlyList<CaseChoice>>
    {
        private const int Most = 50;

        public async Task<IReadOnlyList<CaseChoice>> Handle(ReadMergeChoices request, CancellationToken cancellationToken)
        {
            var mine = db.Set<Complaint>().AsNoTracking().Where(c => c.Id == request.ComplaintId);
            var others =
                from me in mine
                from c in db.Set<Complaint>()
                where c.CentreId == me.CentreId && c.Id != me.Id && c.ClosedAt == null && c.MergedIntoId == null
                orderby c.CategoryId == me.CategoryId && c.DistrictId == me.DistrictId descending, c.RegisteredAt descending
                select new CaseChoice(c.Id, new ComplaintNumber(c.Series, c.Sequence, c.Year), c.Title);
            return await others.Take(Most).ToListAsync(cancellationToken);
        }
    }
}
