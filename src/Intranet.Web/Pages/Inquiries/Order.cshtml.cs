using System.Globalization;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Hosting;
using Intranet.Web.Papers;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The order that appoints a committee, or one that replaces members, to print or to save, and to be signed.</summary>
public sealed class OrderModel(IMediator mediator, IStringLocalizer<InquiriesPageTexts> texts) : PaperPage<OrderModel.Result>(mediator)
{
    /// <summary>The order that replaces members; null: the one that appoints.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Change { get; set; }

    public string Title => texts[Change is null ? "order.title" : "order.change"];

    public string Docx => Change is { } change
        ? string.Create(CultureInfo.InvariantCulture, $"/inquiries/{Id}/order?handler=Docx&change={change}")
        : string.Create(CultureInfo.InvariantCulture, $"/inquiries/{Id}/order?handler=Docx");

    protected override IQuery<Result> Reading => new Query(Id, Change);

    protected override string FileName => $"{Title} {Shown.OrderNumber}";

    [Requires(InquiriesPermissions.Use)]
    public sealed record Query(long Id, long? Change) : IQuery<Result>;

    public sealed record Result(Paper Paper, BilingualText Name, string OrderNumber) : IShownPaper;

    internal sealed class Handler(IntranetDbContext db, IMediator mediator, IOptions<PaperOptions> options) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var shown = await mediator.Send(new ReadInquiry(request.Id), cancellationToken);
            var province = await db.Set<Province>().AsNoTracking().Select(p => p.NameTh).SingleOrDefaultAsync(cancellationToken);
            if (request.Change is not { } id) return new Result(Appointing(shown, province).Write(options.Value), shown.Name, shown.Inquiry.OrderNumber);

            var change = (await mediator.Send(new ReadInquiryChanges(request.Id), cancellationToken)).FirstOrDefault(c => c.Id == id) ?? throw new RecordNotFound();
            return new Result(Replacing(shown, change, province).Write(options.Value), shown.Name, change.OrderNumber);
        }

        // Those whom it named, whoever sits there today.
        private static InquiryOrderPaper Appointing(InquiryView shown, string? province)
        {
            var inquiry = shown.Inquiry;
            var members = shown.Members.Where(m => m.IsFirst).Select(m => new AppointedMember(m.Name.Th, m.Position.Th, RoleOf(m.Role, shown)!, m.Role == MemberRole.Chair));
            return new InquiryOrderPaper(province, inquiry.OrderNumber, inquiry.OrderedOn, inquiry.CaseNumber, [.. members], inquiry.Mandate, inquiry.ReportBy);
        }

        private static InquiryChangePaper Replacing(InquiryView shown, InquiryChangeView change, string? province) => new(
            province, change.OrderNumber, change.OrderedOn, shown.Inquiry.OrderNumber, shown.Inquiry.OrderedOn, change.Wording,
            [.. change.Seats.Select(s => new ReplacedMember(s.Name.Th, s.Position.Th, RoleOf(s.Before, shown), RoleOf(s.After, shown)))]);

        private static string? RoleOf(MemberRole? role, InquiryView shown) => role is { } known ? Texts.Role(known, shown.Name.Th, Cultures.Thai) : null;
    }
}
