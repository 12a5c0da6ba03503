namespace Intranet.Web.Tests.Pages;

/// <summary>Meetings, invitations and the day itself. The columns are those of the whole matrix.</summary>
public sealed partial class PermissionMatrixTests
{
    private const string MeetingsShown = """
        /meetings                                            sign-in  shown  shown  shown  shown  shown  shown  shown
        /meetings/clashes                                    sign-in  404    404    404    shown  shown  404    404
        /meetings/new                                        sign-in  404    404    404    shown  shown  404    404
        /meetings/{draft}                                    sign-in  404    404    404    404    shown  404    404
        /meetings/{draft}/agenda                             sign-in  404    404    404    404    shown  404    404
        /meetings/{draft}/attach                             sign-in  404    404    404    404    shown  404    404
        /meetings/{draft}/cancel                             sign-in  404    404    404    404    shown  404    404
        /meetings/{draft}/edit                               sign-in  404    404    404    404    shown  404    404
        /meetings/{draft}/send                               sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}                                  sign-in  404    shown  shown  404    shown  shown  404
        /meetings/{meeting}/postpone                         sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}/attendance                       sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}/attendance/close                 sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}/attendance/guests                sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}/attendance/instead/{invitation}  sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}/attendance-sheet                 sign-in  404    404    404    404    shown  404    404
        /meetings/{meeting}/letter                           sign-in  404    shown  shown  404    shown  shown  404
        /meetings/{meeting}/reply-slip                       sign-in  404    shown  shown  404    shown  shown  404
        /meetings/delegations/{nothing}/report               sign-in  404    404    404    404    404    404    404
        /meetings/{nothing}                                  sign-in  404    404    404    404    404    404    404
        /meetings/invitations/{invitation}                   sign-in  404    shown  shown  404    shown  shown  404
        /meetings/invitations/{another's}                    sign-in  404    404    404    404    shown  shown  404
        /meetings/invitations/{nothing}                      sign-in  404    404    404    404    404    404    404
        """;

    private const string MeetingsPosted = """
        /meetings/new                                                       sign-in  404  404      404      refused  refused  404      404
        /meetings/{draft}/agenda                                            sign-in  404  404      404      404      refused  404      404
        /meetings/{draft}/attach                                            sign-in  404  404      404      404      refused  404      404
        /meetings/{draft}/attach?handler=Remove                             sign-in  404  404      404      404      404      404      404
        /meetings/{draft}/cancel                                            sign-in  404  404      404      404      refused  404      404
        /meetings/{draft}/edit                                              sign-in  404  404      404      404      refused  404      404
        /meetings/{draft}/send?revision=99                                  sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/postpone                                        sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance                                      sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance/close                                sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance/guests                               sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance/guests?handler=Registered            sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance/guests?handler=Remove                sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance/instead/{invitation}                 sign-in  404  404      404      404      refused  404      404
        /meetings/{meeting}/attendance/instead/{invitation}?handler=Remove  sign-in  404  404      404      404      refused  404      404
        /meetings/delegations/{nothing}/report                              sign-in  404  404      404      404      404      404      404
        /meetings/invitations/{fresh}?handler=Answer                        sign-in  404  done     refused  404      refused  refused  404
        /meetings/invitations/{fresh}?handler=Prepare                       sign-in  404  refused  done     404      refused  refused  404
        /meetings/invitations/{prepared}?handler=Approve                    sign-in  404  done     refused  404      refused  refused  404
        /meetings/invitations/{prepared}?handler=Return                     sign-in  404  done     refused  404      refused  refused  404
        /meetings/invitations/{another's}?handler=Answer                    sign-in  404  404      404      404      refused  refused  404
        /meetings/invitations/{another's}?handler=Prepare                   sign-in  404  404      404      404      refused  refused  404
        """;
}
