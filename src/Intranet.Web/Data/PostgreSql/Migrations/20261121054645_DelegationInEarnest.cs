using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class DelegationInEarnest : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "From",
                table: "WorkingGroupMember",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Replaceable",
                table: "WorkingGroupMember",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "WorkingGroupMember",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DelegationDepth",
                table: "WorkingGroup",
                type: "integer",
                nullable: false,
                defaultValue: 2);

            migrationBuilder.AddColumn<string>(
                name: "Numbering",
                table: "WorkingGroup",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "CalendarYear");

            migrationBuilder.AddColumn<string>(
                name: "Audience",
                table: "ReminderRule",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Owners");

            migrationBuilder.AddColumn<string>(
                name: "ChangeReason",
                table: "Meeting",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "Meeting",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Regular");

            migrationBuilder.AddColumn<string>(
                name: "OnlineLink",
                table: "Meeting",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PaperOrderDate",
                table: "Invitation",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Replaceable",
                table: "Invitation",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<long>(
                name: "RecordedByPersonId",
                table: "Invitation",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgendaItem",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    MeetingId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<int>(type: "integer", nullable: false),
                    Sub = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    PresenterAgencyId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Agency_PresenterAgencyId",
                        column: x => x.PresenterAgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaSkeleton",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    NameTh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaSkeleton", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AttendanceDelegation",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    InvitationId = table.Column<long>(type: "bigint", nullable: false),
                    MeetingId = table.Column<long>(type: "bigint", nullable: false),
                    AgencyId = table.Column<long>(type: "bigint", nullable: true),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    ParentId = table.Column<long>(type: "bigint", nullable: true),
                    Depth = table.Column<int>(type: "integer", nullable: false),
                    Authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BasisReference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Instruction = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    MayPassOn = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    UnableReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Revision = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttendanceDelegation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AttendanceDelegation_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceDelegation_AttendanceDelegation_ParentId",
                        column: x => x.ParentId,
                        principalTable: "AttendanceDelegation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceDelegation_Invitation_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceDelegation_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AttendanceDelegation_Person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InvitationSeat",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    InvitationId = table.Column<long>(type: "bigint", nullable: false),
                    WorkingGroupId = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvitationSeat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvitationSeat_Invitation_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "Invitation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_InvitationSeat_WorkingGroup_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingBody",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    MeetingId = table.Column<long>(type: "bigint", nullable: false),
                    WorkingGroupId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Numbering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingBody", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingBody_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeetingBody_WorkingGroup_WorkingGroupId",
                        column: x => x.WorkingGroupId,
                        principalTable: "WorkingGroup",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingLetter",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    MeetingId = table.Column<long>(type: "bigint", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Place = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ReplyBy = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingLetter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingLetter_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgendaHead",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    AgendaSkeletonId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaHead", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaHead_AgendaSkeleton_AgendaSkeletonId",
                        column: x => x.AgendaSkeletonId,
                        principalTable: "AgendaSkeleton",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What stood in columns moves into rows of its own; a copied row takes the id of its source, which is unique in its table.
            migrationBuilder.Sql("""
                INSERT INTO "MeetingBody" ("Id", "MeetingId", "WorkingGroupId", "Order", "Numbering", "Number", "Year")
                SELECT m."Id", m."Id", m."WorkingGroupId", 1, 'CalendarYear', NULL, CAST(EXTRACT(YEAR FROM m."StartsAt" AT TIME ZONE 'Asia/Bangkok') AS integer) + 543 FROM "Meeting" m;
                """);

            migrationBuilder.Sql("""
                INSERT INTO "MeetingLetter" ("Id", "MeetingId", "Sequence", "Kind", "Number", "Date", "StartsAt", "EndsAt", "Place", "ReplyBy", "IssuedAt")
                SELECT m."Id", m."Id", 1, 'Invitation', m."LetterNumber", CAST(m."InvitedAt" AT TIME ZONE 'Asia/Bangkok' AS date), m."StartsAt", m."EndsAt", m."Place", m."ReplyBy", m."InvitedAt"
                FROM "Meeting" m WHERE m."InvitedAt" IS NOT NULL;
                """);

            migrationBuilder.Sql("""
                INSERT INTO "InvitationSeat" ("Id", "InvitationId", "WorkingGroupId", "Role", "Order")
                SELECT i."Id", i."Id", m."WorkingGroupId", i."Role", i."Order" FROM "Invitation" i JOIN "Meeting" m ON m."Id" = i."MeetingId";
                """);

            migrationBuilder.Sql("""
                INSERT INTO "AttendanceDelegation" ("Id", "InvitationId", "MeetingId", "AgencyId", "PersonId", "Depth", "Authority", "Basis", "Instruction", "MayPassOn", "Status", "GivenAt", "AnsweredAt", "Revision")
                SELECT i."Id", i."Id", i."MeetingId", i."AgencyId", i."DelegatePersonId", 1, 'Full', 'Letter', i."Instruction", FALSE,
                    CASE WHEN i."Status" = 'Delegated' THEN 'Acknowledged' ELSE 'Proposed' END, i."AnsweredAt", i."AnsweredAt", 1
                FROM "Invitation" i WHERE i."DelegatePersonId" IS NOT NULL;
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_Invitation_Person_DelegatePersonId",
                table: "Invitation");

            migrationBuilder.DropForeignKey(
                name: "FK_Meeting_WorkingGroup_WorkingGroupId",
                table: "Meeting");

            migrationBuilder.DropIndex(
                name: "IX_Meeting_WorkingGroupId",
                table: "Meeting");

            migrationBuilder.DropIndex(
                name: "IX_Invitation_DelegatePersonId",
                table: "Invitation");

            migrationBuilder.DropColumn(
                name: "WorkingGroupId",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "Instruction",
                table: "Invitation");

            migrationBuilder.DropColumn(
                name: "DelegatePersonId",
                table: "Invitation");

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_RecordedByPersonId",
                table: "Invitation",
                column: "RecordedByPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaHead_AgendaSkeletonId_Order",
                table: "AgendaHead",
                columns: new[] { "AgendaSkeletonId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MeetingId_Order",
                table: "AgendaItem",
                columns: new[] { "MeetingId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_PresenterAgencyId",
                table: "AgendaItem",
                column: "PresenterAgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaSkeleton_Code_From",
                table: "AgendaSkeleton",
                columns: new[] { "Code", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceDelegation_AgencyId_GivenAt",
                table: "AttendanceDelegation",
                columns: new[] { "AgencyId", "GivenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceDelegation_InvitationId_Status",
                table: "AttendanceDelegation",
                columns: new[] { "InvitationId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceDelegation_MeetingId_Status",
                table: "AttendanceDelegation",
                columns: new[] { "MeetingId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceDelegation_ParentId",
                table: "AttendanceDelegation",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_AttendanceDelegation_PersonId_GivenAt",
                table: "AttendanceDelegation",
                columns: new[] { "PersonId", "GivenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_InvitationSeat_InvitationId_WorkingGroupId_Order",
                table: "InvitationSeat",
                columns: new[] { "InvitationId", "WorkingGroupId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InvitationSeat_WorkingGroupId",
                table: "InvitationSeat",
                column: "WorkingGroupId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingBody_MeetingId_Order",
                table: "MeetingBody",
                columns: new[] { "MeetingId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingBody_WorkingGroupId_Year_Number",
                table: "MeetingBody",
                columns: new[] { "WorkingGroupId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingLetter_MeetingId_Sequence",
                table: "MeetingLetter",
                columns: new[] { "MeetingId", "Sequence" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Invitation_Person_RecordedByPersonId",
                table: "Invitation",
                column: "RecordedByPersonId",
                principalTable: "Person",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Invitation_Person_RecordedByPersonId",
                table: "Invitation");

            migrationBuilder.DropTable(
                name: "AgendaHead");

            migrationBuilder.DropTable(
                name: "AgendaItem");

            migrationBuilder.DropTable(
                name: "AttendanceDelegation");

            migrationBuilder.DropTable(
                name: "InvitationSeat");

            migrationBuilder.DropTable(
                name: "MeetingBody");

            migrationBuilder.DropTable(
                name: "MeetingLetter");

            migrationBuilder.DropTable(
                name: "AgendaSkeleton");

            migrationBuilder.DropColumn(
                name: "From",
                table: "WorkingGroupMember");

            migrationBuilder.DropColumn(
                name: "Replaceable",
                table: "WorkingGroupMember");

            migrationBuilder.DropColumn(
                name: "To",
                table: "WorkingGroupMember");

            migrationBuilder.DropColumn(
                name: "DelegationDepth",
                table: "WorkingGroup");

            migrationBuilder.DropColumn(
                name: "Numbering",
                table: "WorkingGroup");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "ReminderRule");

            migrationBuilder.DropColumn(
                name: "ChangeReason",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "OnlineLink",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "PaperOrderDate",
                table: "Invitation");

            migrationBuilder.DropColumn(
                name: "Replaceable",
                table: "Invitation");

            migrationBuilder.DropIndex(
                name: "IX_Invitation_RecordedByPersonId",
                table: "Invitation");

            migrationBuilder.DropColumn(
                name: "RecordedByPersonId",
                table: "Invitation");

            migrationBuilder.AddColumn<long>(
                name: "DelegatePersonId",
                table: "Invitation",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WorkingGroupId",
                table: "Meeting",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Instruction",
                table: "Invitation",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitation_DelegatePersonId",
                table: "Invitation",
                column: "DelegatePersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_WorkingGroupId",
                table: "Meeting",
                column: "WorkingGroupId");

            migrationBuilder.AddForeignKey(
                name: "FK_Invitation_Person_DelegatePersonId",
                table: "Invitation",
                column: "DelegatePersonId",
                principalTable: "Person",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Meeting_WorkingGroup_WorkingGroupId",
                table: "Meeting",
                column: "WorkingGroupId",
                principalTable: "WorkingGroup",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
