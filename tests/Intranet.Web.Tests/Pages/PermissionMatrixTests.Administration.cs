namespace Intranet.Web.Tests.Pages;

/// <summary>What administrators alone see and do; for everybody else it does not exist.</summary>
public sealed partial class PermissionMatrixTests
{
    private const string AdministrationShown = """
        /administration                       sign-in  404    404    404    404        404        404       shown
        /administration/deadlines             sign-in  404    404    404    404        404        404       shown
        /administration/deadlines/{deadline}  sign-in  404    404    404    404        404        404       shown
        /administration/jobs                  sign-in  404    404    404    404        404        404       shown
        /administration/ladders               sign-in  404    404    404    404        404        404       shown
        /administration/ladders/{ladder}      sign-in  404    404    404    404        404        404       shown
        /administration/ladders/{ladder}/add  sign-in  404    404    404    404        404        404       shown
        /administration/ladders/{ladder}/{rung}      sign-in  404    404    404    404        404        404       shown
        /administration/ladders/{ladder}/{rung}/end  sign-in  404    404    404    404        404        404       shown
        /administration/outbox                sign-in  404    404    404    404        404        404       shown
        /administration/processes             sign-in  404    404    404    404        404        404       shown
        /administration/processes/update      sign-in  404    404    404    404        404        404       404
        /administration/processes/{nothing}   sign-in  404    404    404    404        404        404       404
        /administration/processes/{process}   sign-in  404    404    404    404        404        404       shown
        /administration/stuck                 sign-in  404    404    404    404        404        404       shown
        /administration/unresolved            sign-in  404    404    404    404        404        404       shown
        """;

    private const string AdministrationPosted = """
        /administration?handler=Move                       sign-in  404      404      404      404        404        404       refused
        /administration?handler=Return                     sign-in  404      404      404      404        404        404       404
        /administration?handler=Skip                       sign-in  404      404      404      404        404        404       404
        /administration?handler=Verify                     sign-in  404      404      404      404        404        404       done
        /administration/deadlines/{deadline}               sign-in  404      404      404      404        404        404       done
        /administration/jobs?handler=Run                   sign-in  404      404      404      404        404        404       404
        /administration/ladders/{ladder}/add               sign-in  404      404      404      404        404        404       done
        /administration/ladders/{ladder}/{rung}            sign-in  404      404      404      404        404        404       done
        /administration/ladders/{ladder}/{rung}/end        sign-in  404      404      404      404        404        404       done
        /administration/outbox?handler=Replay              sign-in  404      404      404      404        404        404       404
        /administration/outbox?handler=ReplayAll           sign-in  404      404      404      404        404        404       refused
        /administration/processes/update                   sign-in  404      404      404      404        404        404       404
        /administration/processes/{process}                sign-in  404      404      404      404        404        404       done
        /administration/stuck?handler=Retry                sign-in  404      404      404      404        404        404       404
        """;
}
