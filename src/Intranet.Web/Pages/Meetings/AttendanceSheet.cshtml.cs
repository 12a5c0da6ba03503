using Intranet.Domain.Kernel;
using Intranet.Web.Papers;
using MediatR;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The sheet to sign on arrival, to print or to save.</summary>
public sealed class AttendanceSheetModel(IMediator mediator, IStringLocalizer<MeetingsPageTexts> texts) : PaperPage<AttendanceSheetView>(mediator)
{
    protected override IQuery<AttendanceSheetView> Reading => new ReadAttendanceSheet(Id);

    protected override string FileName => $"{texts["paper.sheet"]} {Shown.Number ?? Shown.Meeting}";
}
