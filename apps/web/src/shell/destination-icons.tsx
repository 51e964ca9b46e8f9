import SnippetsOutlined from '@ant-design/icons/SnippetsOutlined';
import ApartmentOutlined from '@ant-design/icons/ApartmentOutlined';
import AppstoreOutlined from '@ant-design/icons/AppstoreOutlined';
import BarChartOutlined from '@ant-design/icons/BarChartOutlined';
import BellOutlined from '@ant-design/icons/BellOutlined';
import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import AuditOutlined from '@ant-design/icons/AuditOutlined';
import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import FileDoneOutlined from '@ant-design/icons/FileDoneOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import FundOutlined from '@ant-design/icons/FundOutlined';
import InboxOutlined from '@ant-design/icons/InboxOutlined';
import MailOutlined from '@ant-design/icons/MailOutlined';
import OrderedListOutlined from '@ant-design/icons/OrderedListOutlined';
import PieChartOutlined from '@ant-design/icons/PieChartOutlined';
import ScheduleOutlined from '@ant-design/icons/ScheduleOutlined';
import PlayCircleOutlined from '@ant-design/icons/PlayCircleOutlined';
import SignatureOutlined from '@ant-design/icons/SignatureOutlined';
import SolutionOutlined from '@ant-design/icons/SolutionOutlined';
import SwapOutlined from '@ant-design/icons/SwapOutlined';
import TeamOutlined from '@ant-design/icons/TeamOutlined';
import ToolOutlined from '@ant-design/icons/ToolOutlined';
import type { ReactNode } from 'react';
import type { Destination } from './destinations.js';

export const destinationIcons: Record<Destination['to'], ReactNode> = {
  '/': <InboxOutlined aria-hidden />,
  '/calendar': <CalendarOutlined aria-hidden />,
  '/commitments': <FileDoneOutlined aria-hidden />,
  '/items': <OrderedListOutlined aria-hidden />,
  '/findings': <FileSearchOutlined aria-hidden />,
  '/inspections': <AuditOutlined aria-hidden />,
  '/remediation': <FundOutlined aria-hidden />,
  '/board': <AppstoreOutlined aria-hidden />,
  '/coverage': <PieChartOutlined aria-hidden />,
  '/report': <BarChartOutlined aria-hidden />,
  '/remediation-reports': <FileTextOutlined aria-hidden />,
  '/extensions': <FieldTimeOutlined aria-hidden />,
  '/plans': <SolutionOutlined aria-hidden />,
  '/templates': <SnippetsOutlined aria-hidden />,
  '/authorities': <SignatureOutlined aria-hidden />,
  '/handovers': <SwapOutlined aria-hidden />,
  '/ladders': <BellOutlined aria-hidden />,
  '/remediation-rules': <SolutionOutlined aria-hidden />,
  '/rehearsal': <PlayCircleOutlined aria-hidden />,
  '/mailbox': <MailOutlined aria-hidden />,
  '/units': <ApartmentOutlined aria-hidden />,
  '/calendars': <ScheduleOutlined aria-hidden />,
  '/people': <TeamOutlined aria-hidden />,
  '/operations': <ToolOutlined aria-hidden />,
};
